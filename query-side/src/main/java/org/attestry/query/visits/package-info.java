/** What visits can be asked: what was done, and whom nobody has seen for long. */
@NullMarked
package org.attestry.query.visits;

import org.jspecify.annotations.NullMarked;
