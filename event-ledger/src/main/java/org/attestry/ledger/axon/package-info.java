/** The ledger as the event store of an Axon application. */
@NullMarked
package org.attestry.ledger.axon;

import org.jspecify.annotations.NullMarked;
