/** How many commands a second are stored for good, against PostgreSQL itself and Axon's own engine. */
@NullMarked
package org.attestry.benchmarks.commands;

import org.jspecify.annotations.NullMarked;
