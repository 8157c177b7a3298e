package org.attestry.query.ledger;

import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/** How far the ledger goes. */
@Query(path = "GET /ledger/head", everyMarket = true)
public record FindLedgerHead() implements Asks<LedgerHead> {}
