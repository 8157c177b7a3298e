/** The twenty most asked questions, of histories short and long. */
@NullMarked
package org.attestry.benchmarks.queries;

import org.jspecify.annotations.NullMarked;
