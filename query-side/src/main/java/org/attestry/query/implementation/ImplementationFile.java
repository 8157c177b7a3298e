package org.attestry.query.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.ImplementationId;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of an implementation.
 *
 * @param round which terms of the case it is about
 * @param waitsFor whose turn it is
 * @param since since when
 * @param terms what was approved, word for word
 * @param termsHash the hash that whoever acknowledges, reports or takes an inventory names
 * @param history what happened, in every round, the oldest first
 */
public record ImplementationFile(
        ImplementationId implementation,
        ExceptionCaseId caseId,
        int round,
        ImplementationState state,
        @Nullable Party waitsFor,
        Instant since,
        @Nullable StaffId owner,
        Terms terms,
        String termsHash,
        LocalDate dueBy,
        @Nullable Instant removeBy,
        @Nullable MarketId market,
        List<OrderStep> history) {}
