package org.attestry.query.implementation;

import org.attestry.events.implementation.InventoryId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One inventory and what it told.
 *
 * @param inventory the inventory
 */
@Query(path = "GET /inventories/{inventory}")
public record FindInventory(InventoryId inventory) implements Asks<ReconciledInventory> {}
