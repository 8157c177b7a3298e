package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.implementation.InventoryId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The approvals of its market that were in force and not live when an inventory was taken, the first due first.
 *
 * @param inventory the inventory
 * @param late only those whose due day had come, or only the others
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /inventories/{inventory}/not-live")
public record FindNotLive(
        InventoryId inventory,
        @Nullable Boolean late,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<NotLive>> {}
