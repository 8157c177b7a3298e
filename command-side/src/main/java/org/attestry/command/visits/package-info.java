/** Visits: what representatives did at provider offices, put right where it was said wrongly. */
@NullMarked
package org.attestry.command.visits;

import org.jspecify.annotations.NullMarked;
