/** One run of the measurement: which parts take part, and what it says in the end. */
@NullMarked
package org.attestry.benchmarks.run;

import org.jspecify.annotations.NullMarked;
