/** The figures as a page with plots, which needs nothing but itself. */
@NullMarked
package org.attestry.benchmarks.page;

import org.jspecify.annotations.NullMarked;
