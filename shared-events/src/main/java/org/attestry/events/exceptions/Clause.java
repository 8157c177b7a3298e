package org.attestry.events.exceptions;

/**
 * One clause of a standard.
 *
 * @param number how people call it, for instance {@code 4.2}
 * @param text what it asks for
 * @param exceptable whether it may be departed from at all
 * @param emergency whether an exception may be granted at once and ratified later
 * @param maxDays the most days one exception may last, first and last day counted
 */
public record Clause(String number, String text, boolean exceptable, boolean emergency, int maxDays) {}
