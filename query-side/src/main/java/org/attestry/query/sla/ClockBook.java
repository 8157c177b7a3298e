package org.attestry.query.sla;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Explains;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;

/** Every clock that ever ran, with its pauses and steps, and the calendars they are read by. */
@View(name = "sla.clocks", version = 3)
@Tables(ClockTables.SQL + Confidential.TABLES)
final class ClockBook implements Explains {

    @EventHandler
    void on(CalendarEvent event, Rows rows, Trail trail) {
        SaidOfCalendar.write(event, rows.put("calendar_said", trail.position()));
    }

    @EventHandler
    void on(SlaClockEvent event, Rows rows, Trail trail) {
        ClockRows.write(event, rows, trail);
    }

    /** Only whom a confidential case may be told of: the clocks of its promise name it. */
    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        Confidential.note(event, rows, trail);
    }

    @Override
    public List<Counting<?>> countings() {
        return List.of(AttainmentQueries.COUNTED, ClockQueries.PAUSES);
    }

    @QueryHandler
    Page<BoardedClock> board(FindSlaClocks query, Answering sql) {
        var now = query.at() == null ? sql.now().truncatedTo(ChronoUnit.SECONDS) : query.at();
        var calendars = SaidOfCalendar.calendars(sql);
        return ClockQueries.board(query, now, sql).map(row -> row.seenAt(now, calendars));
    }

    @QueryHandler
    Attainment count(CountAttainment query, Answering sql) {
        return AttainmentQueries.count(sql);
    }

    @QueryHandler
    Page<Breach> find(FindBreaches query, Answering sql) {
        return ClockQueries.breaches(query, sql);
    }

    @QueryHandler
    PauseFigures count(CountPauses query, Answering sql) {
        return new PauseFigures(ClockQueries.pauses(sql));
    }

    @QueryHandler
    Page<TakenStep> find(FindLadderSteps query, Answering sql) {
        return ClockQueries.steps(query, sql);
    }
}
