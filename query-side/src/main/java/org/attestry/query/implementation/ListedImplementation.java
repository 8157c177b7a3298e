package org.attestry.query.implementation;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.implementation.ImplementationId;
import org.jspecify.annotations.Nullable;

/**
 * An implementation as it stands.
 *
 * @param round which terms of the case it is about: 1 for those approved first, one more with each renewal
 * @param waitsFor whose turn it is; missing when nothing is left to do
 * @param since since when
 * @param daysWaiting in whole days until now
 * @param overdue whether the time to acknowledge or to remove it ran out
 * @param dueBy the day by which it is to be in effect, by the plan if there is one
 * @param question what the exception office was asked and has not answered
 * @param block what stands in the way
 * @param market missing: it concerns the whole plan
 */
public record ListedImplementation(
        ImplementationId implementation,
        ExceptionCaseId caseId,
        int round,
        ImplementationState state,
        @Nullable Party waitsFor,
        Instant since,
        int daysWaiting,
        boolean overdue,
        @Nullable StaffId owner,
        StandardId standard,
        String clause,
        Instant approvedAt,
        Instant acknowledgeBy,
        LocalDate dueBy,
        @Nullable Instant removeBy,
        @Nullable String question,
        @Nullable String block,
        @Nullable MarketId market) {}
