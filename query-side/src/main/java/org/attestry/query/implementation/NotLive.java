package org.attestry.query.implementation;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.exceptions.ExceptionCaseId;

/**
 * An approval in force that was not live when the inventory was taken.
 *
 * @param dueBy the day by which it is to be in effect, by the plan if there is one
 * @param late whether that day had come
 */
public record NotLive(ExceptionCaseId caseId, Instant approvedAt, LocalDate dueBy, boolean late) {}
