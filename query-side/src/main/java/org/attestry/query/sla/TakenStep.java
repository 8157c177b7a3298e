package org.attestry.query.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Priority;
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Notified;
import org.attestry.events.sla.SlaSubject;
import org.jspecify.annotations.Nullable;

/**
 * One step of a ladder that was taken.
 *
 * @param percent the share of the promised time at which it is taken
 * @param notified who was told
 * @param takenBy who took it before its time; missing: it was taken when it came
 * @param reason why it could not wait
 */
public record TakenStep(
        ClockId clocks,
        String clock,
        String item,
        SlaSubject subject,
        String rule,
        @Nullable Priority priority,
        @Nullable MarketId market,
        int percent,
        List<Notified> notified,
        @Nullable StaffId takenBy,
        @Nullable String reason,
        Instant at) {}
