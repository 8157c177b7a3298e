/** Figures that say how sure they are. */
@NullMarked
package org.attestry.query.statistics;

import org.jspecify.annotations.NullMarked;
