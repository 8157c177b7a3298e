package org.attestry.query.implementation;

import java.time.Instant;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.implementation.InventoryClass;

/**
 * A line of an inventory that is not simply live as approved and verified.
 *
 * @param line its number in the inventory, from 1
 * @param caseId the case it names
 * @param found what it turned out to be
 * @param foundHash the hash of the terms that are live
 * @param liveSince since when
 * @param note why, for people
 */
public record FoundDifference(
        int line, ExceptionCaseId caseId, InventoryClass found, String foundHash, Instant liveSince, String note) {}
