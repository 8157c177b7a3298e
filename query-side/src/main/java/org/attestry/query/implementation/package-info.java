/** Answers about approvals that were handed over: how far they have come, how long it took, what is live. */
@NullMarked
package org.attestry.query.implementation;

import org.jspecify.annotations.NullMarked;
