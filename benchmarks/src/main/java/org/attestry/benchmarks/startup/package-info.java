/** From the start of a process to its first answer. */
@NullMarked
package org.attestry.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
