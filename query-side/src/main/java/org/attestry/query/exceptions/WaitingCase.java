package org.attestry.query.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.jspecify.annotations.Nullable;

/**
 * A case that waits for an approver.
 *
 * @param waitingSince when the first function gave its opinion
 * @param support the functions that support it, with or without conditions
 * @param objections the functions that object: as long as there are any it can only be rejected
 * @param market missing: it concerns the whole plan
 */
public record WaitingCase(
        ExceptionCaseId caseId,
        ExceptionKind kind,
        String standard,
        String clause,
        StaffId requestedBy,
        @Nullable StaffId beneficiary,
        @Nullable Money exposure,
        LocalDate wishedFrom,
        LocalDate wishedUntil,
        @Nullable MarketId market,
        Instant requestedAt,
        Instant waitingSince,
        List<VettingFunction> support,
        List<VettingFunction> objections) {}
