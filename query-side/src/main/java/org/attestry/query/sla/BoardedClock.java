package org.attestry.query.sla;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.SlaSubject;
import org.jspecify.annotations.Nullable;

/**
 * One clock as it stands at the moment asked about.
 *
 * @param clocks the clocks of the thing
 * @param clock which of them; a second run has a name of its own
 * @param item the thing whose clock it is
 * @param rule which clock of the promise it is
 * @param version by which version of the promise it runs
 * @param target how much business time is promised
 * @param stateSince since when it stands there
 * @param due when the promised time is used up; missing while the clock stands still
 * @param left the business time left, negative where it is overrun; missing for a cancelled clock
 * @param overdue whether the promise was broken, noticed or not
 * @param breachedAt when it was broken, where that was noticed
 * @param step the last step of its ladder that was taken, in percent; 0 for none
 * @param touchedAt when anything last happened to it
 */
public record BoardedClock(
        ClockId clocks,
        String clock,
        String item,
        SlaSubject subject,
        String rule,
        int version,
        CalendarId calendar,
        @Nullable Priority priority,
        @Nullable MarketId market,
        Duration target,
        Instant startedAt,
        ClockState state,
        Instant stateSince,
        @Nullable Instant due,
        @Nullable Duration left,
        boolean overdue,
        @Nullable Instant breachedAt,
        int step,
        Instant touchedAt) {}
