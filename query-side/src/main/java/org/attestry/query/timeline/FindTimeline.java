package org.attestry.query.timeline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happened to one thing, oldest first.
 *
 * @param id any id: of a case, a visit, a provider, a person
 * @param after where an earlier page said it goes on
 * @param limit how many entries at most, 50 if missing
 */
@Query(path = "GET /timeline/{id}")
public record FindTimeline(
        String id,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit) implements Asks<Page<TimelineEntry>> {}
