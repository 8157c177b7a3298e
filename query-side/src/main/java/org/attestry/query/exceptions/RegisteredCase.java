package org.attestry.query.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * A case as the register has it.
 *
 * @param state where it stands
 * @param since since when it stands there
 * @param kind the sort of standard; missing for what was only found
 * @param deviation what was found, if it was
 * @param onBehalfOf whom it was requested for
 * @param exposure what it may cost at most
 * @param lossOfAYear what is expected to be lost in a year, without its controls
 * @param residualLossOfAYear the same with its controls
 * @param firstDay as approved, or as wished while it is not
 * @param lastDay as approved, or as wished while it is not
 * @param market missing: it concerns the whole plan
 * @param follows the earlier case that it goes on from
 * @param renewals how often it was renewed
 * @param beganAt when it was found, requested or granted, whichever came first
 * @param approvedAt when its last tier agreed
 * @param activeAt when it took effect
 * @param endsAt when its last day is over
 * @param endedAt when it ended, one way or another
 * @param waitingSince since when whoever asked owes an answer
 * @param age days (UTC) since it began, or between beginning and end
 */
public record RegisteredCase(
        ExceptionCaseId caseId,
        ExceptionState state,
        Instant since,
        @Nullable ExceptionKind kind,
        StandardId standard,
        @Nullable Integer standardVersion,
        String clause,
        @Nullable String scope,
        @Nullable String deviation,
        @Nullable String customer,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        @Nullable StaffId requestedBy,
        @Nullable StaffId onBehalfOf,
        @Nullable StaffId beneficiary,
        @Nullable Money exposure,
        @Nullable Money lossOfAYear,
        @Nullable Money residualLossOfAYear,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable ExceptionCaseId follows,
        int renewals,
        Instant beganAt,
        @Nullable Instant approvedAt,
        @Nullable Instant activeAt,
        @Nullable Instant endsAt,
        @Nullable Instant endedAt,
        @Nullable Instant waitingSince,
        int age) {}
