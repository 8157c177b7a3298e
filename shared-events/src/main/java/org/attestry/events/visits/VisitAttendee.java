package org.attestry.events.visits;

/**
 * Somebody of the office who took part in a visit; never a patient.
 *
 * @param name as the office calls this person
 * @param role what this person does there
 */
public record VisitAttendee(String name, OfficeRole role) {}
