package org.attestry.query.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardId;
import org.jspecify.annotations.Nullable;

/**
 * How an exception came to last longer than was agreed at first.
 *
 * @param originalUntil the last day as agreed at first
 * @param lastDay the last day as it stands
 * @param cumulativeDays all its days; missing while it was not renewed
 * @param renewals how often it was renewed
 * @param follows the earlier case that it goes on from
 * @param followedBy the later cases that go on from it
 * @param chain what was asked and answered, oldest first
 */
public record RenewalChain(
        ExceptionCaseId caseId,
        ExceptionState state,
        StandardId standard,
        String clause,
        @Nullable MarketId market,
        @Nullable LocalDate originalUntil,
        @Nullable LocalDate lastDay,
        @Nullable Long cumulativeDays,
        int renewals,
        @Nullable ExceptionCaseId follows,
        List<ExceptionCaseId> followedBy,
        List<Renewal> chain) {

    /**
     * One wish to last longer.
     *
     * @param renewal counts from 1
     * @param until the last day asked for
     * @param tier the tier that decides it
     * @param renewed whether it was granted; missing while nobody has decided
     * @param reason why not
     */
    public record Renewal(
            int renewal,
            LocalDate until,
            String justification,
            int tier,
            StaffId requestedBy,
            Instant requestedAt,
            @Nullable Boolean renewed,
            @Nullable StaffId decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String reason) {}
}
