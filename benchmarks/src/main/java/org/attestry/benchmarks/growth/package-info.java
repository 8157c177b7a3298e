/** What a longer history costs. */
@NullMarked
package org.attestry.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
