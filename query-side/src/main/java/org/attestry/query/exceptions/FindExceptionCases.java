package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.ProviderId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The register of exceptions, the latest first.
 *
 * @param state where they stand
 * @param kind the sort of standard they depart from
 * @param standard which standard
 * @param clause which clause of it
 * @param customer for which customer
 * @param provider for which provider
 * @param market of which market; cases of the whole plan belong to none
 * @param requestedBy requested by this person, or for them
 * @param activeOn in effect on this day, counted in the zone of each case, or on a part of it; days on which one was
 *     suspended count
 * @param expiringWithin not ended, and their last day is over in at most so many days
 * @param olderThan found, requested or granted at least so many days ago
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /exceptions")
public record FindExceptionCases(
        @Nullable ExceptionState state,
        @Nullable ExceptionKind kind,
        @Nullable StandardId standard,
        @Nullable String clause,
        @Nullable String customer,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        @Nullable StaffId requestedBy,
        @Nullable LocalDate activeOn,
        @Nullable @Min(0) @Max(100_000) Integer expiringWithin,
        @Nullable @Min(0) @Max(100_000) Integer olderThan,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<RegisteredCase>> {}
