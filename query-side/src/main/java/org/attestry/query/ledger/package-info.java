/** What the ledger itself can be asked. */
@NullMarked
package org.attestry.query.ledger;

import org.jspecify.annotations.NullMarked;
