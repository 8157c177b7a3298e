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
 * What waits for your approval, the longest wait first: at a tier whose role you have or that somebody delegated to you,
 * on its panel if it has one; nothing that you requested, gain by, vetted, recused yourself from or have already agreed
 * to, and nothing that one of those you report to requested.
 *
 * @param kind the sort of standard it departs from
 * @param market of which market
 * @param all true, for officers, directors and auditors: everything that waits, and for whom
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions/approval-queue")
public record FindWaitingCases(
        @Nullable ExceptionKind kind,
        @Nullable MarketId market,
        @Nullable Boolean all,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<WaitingCase>> {}
