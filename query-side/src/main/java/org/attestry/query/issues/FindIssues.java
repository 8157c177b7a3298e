package org.attestry.query.issues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Priority;
import org.attestry.events.network.ProviderId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The board of issues, the oldest first.
 *
 * @param state where they stand
 * @param priority how severe they are
 * @param group who has them
 * @param person who has them personally
 * @param category what they are about
 * @param kind whose they are
 * @param provider which provider has them
 * @param market where they belong
 * @param olderThanHours opened at least so many hours ago
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /issues")
public record FindIssues(
        @Nullable IssueState state,
        @Nullable Priority priority,
        @Nullable GroupId group,
        @Nullable StaffId person,
        @Nullable String category,
        @Nullable IssueKind kind,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer olderThanHours,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<BoardedIssue>> {}
