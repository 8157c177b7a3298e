/** How soon what was decided can be seen. */
@NullMarked
package org.attestry.benchmarks.visibility;

import org.jspecify.annotations.NullMarked;
