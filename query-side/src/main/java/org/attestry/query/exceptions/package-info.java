/** Exceptions as people ask about them: the register, what waits for an approver, and the file of one case. */
@NullMarked
package org.attestry.query.exceptions;

import org.jspecify.annotations.NullMarked;
