package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The vetted exceptions that wait for a yes or a no, the longest wait first.
 *
 * @param kind only cases of this kind
 * @param market only cases of this market; cases of the whole plan belong to none
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/approval-queue")
public record FindWaitingCases(
        @Nullable ExceptionKind kind,
        @Nullable MarketId market,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<WaitingCase>> {}
