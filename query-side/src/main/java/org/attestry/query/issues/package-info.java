/** Issues: the board of what is to be settled, and the figures of how it was. */
@NullMarked
package org.attestry.query.issues;

import org.jspecify.annotations.NullMarked;
