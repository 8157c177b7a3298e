package org.attestry.events.implementation;

import java.time.Instant;
import org.attestry.events.exceptions.ExceptionCaseId;

/**
 * A line of an inventory that is not simply live as approved and verified.
 *
 * @param line its number in the inventory, from 1
 * @param caseId the case it names
 * @param foundHash the hash of the terms that are live
 * @param liveSince since when
 * @param found what it turns out to be
 * @param note why, for people; for instance that there is no such case
 */
public record InventoryDifference(
        int line, ExceptionCaseId caseId, String foundHash, Instant liveSince, InventoryClass found, String note) {}
