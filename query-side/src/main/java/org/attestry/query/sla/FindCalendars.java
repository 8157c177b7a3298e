package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.CalendarId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The calendars with their holidays and closures, version by version.
 *
 * @param calendar only this one
 */
@Query(path = "GET /sla/calendars", everyMarket = true)
public record FindCalendars(@Nullable CalendarId calendar) implements Asks<List<ListedCalendar>> {}
