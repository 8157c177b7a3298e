package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The register of exceptions, the latest request first.
 *
 * @param state only cases that have come this far
 * @param kind only cases of this kind
 * @param market only cases of this market; cases of the whole plan belong to none
 * @param requestedBy only cases that this person requested, or that were requested for them
 * @param olderThan only cases with more days than this since the request, or between request and end
 * @param on the day to count up to, today (UTC) if missing
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions")
public record FindExceptionCases(
        @Nullable ExceptionState state,
        @Nullable ExceptionKind kind,
        @Nullable MarketId market,
        @Nullable StaffId requestedBy,
        @Nullable @Min(0) @Max(100_000) Integer olderThan,
        @Nullable LocalDate on,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<RegisteredCase>> {}
