package org.attestry.query.implementation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an inventory that are not simply live as approved and verified, in their order.
 *
 * @param inventory the inventory
 * @param found only lines that turned out to be this
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /inventories/{inventory}/differences")
public record FindInventoryDifferences(
        InventoryId inventory,
        @Nullable InventoryClass found,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<FoundDifference>> {}
