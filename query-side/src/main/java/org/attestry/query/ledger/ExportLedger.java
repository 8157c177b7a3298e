package org.attestry.query.ledger;

import jakarta.validation.constraints.Positive;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Lines;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Every event between two positions, one canonical line each: the very bytes that the ledger's proofs are made over.
 * Nothing is left out, so it is for those only who may know of everything.
 *
 * @param from the first position, 1 if missing
 * @param to the last position, the end of the ledger if missing
 */
@Query(
        path = "GET /ledger/export",
        by = {Role.AUDITOR, Role.ADMINISTRATOR},
        everyMarket = true)
public record ExportLedger(
        @Nullable @Positive Long from, @Nullable @Positive Long to) implements Asks<Lines> {}
