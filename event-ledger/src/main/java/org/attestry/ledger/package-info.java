/** The memory: what happened is appended here once, in one order, and never changed. */
@NullMarked
package org.attestry.ledger;

import org.jspecify.annotations.NullMarked;
