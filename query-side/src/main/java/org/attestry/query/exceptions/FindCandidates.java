package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.exceptions.StandardId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that were departed from so often that the standard should change, or the exceptions end.
 *
 * @param standard of which standard
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /standards/candidates", everyMarket = true)
public record FindCandidates(
        @Nullable StandardId standard,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit) implements Asks<Page<ExceptedClause>> {}
