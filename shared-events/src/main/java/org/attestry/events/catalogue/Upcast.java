package org.attestry.events.catalogue;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the payload of one revision of an event is read as the next.
 *
 * @param event the stored name
 * @param from the revision it reads; it gives revision {@code from + 1}
 * @param change from the fields as stored to the fields of the next revision
 */
public record Upcast(String event, int from, UnaryOperator<Map<String, Object>> change) {}
