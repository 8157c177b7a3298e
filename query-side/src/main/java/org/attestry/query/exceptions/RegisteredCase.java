package org.attestry.query.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A case as the register has it.
 *
 * @param onBehalfOf whom it was requested for
 * @param exposure what it may cost at most
 * @param firstDay as approved, or as wished while it is not
 * @param lastDay as approved, or as wished while it is not
 * @param market missing: it concerns the whole plan
 * @param closedAt when it was approved, rejected or withdrawn
 * @param age days (UTC) since the request, or between request and end
 */
public record RegisteredCase(
        ExceptionCaseId caseId,
        ExceptionState state,
        ExceptionKind kind,
        String standard,
        String clause,
        StaffId requestedBy,
        @Nullable StaffId onBehalfOf,
        @Nullable StaffId beneficiary,
        @Nullable Money exposure,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        Instant requestedAt,
        @Nullable Instant closedAt,
        int age) {}
