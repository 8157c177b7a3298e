package org.attestry.query.exceptions;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.StandardKind;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The standards there are, by name; they are the same for every market.
 *
 * @param kind of which sort
 * @param retired true: only those no longer in force; false: only those in force
 * @param owner answered for by this person
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /standards", everyMarket = true)
public record FindStandards(
        @Nullable StandardKind kind,
        @Nullable Boolean retired,
        @Nullable StaffId owner,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<ListedStandard>> {}
