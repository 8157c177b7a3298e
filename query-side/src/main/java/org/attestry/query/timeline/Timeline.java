package org.attestry.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import org.attestry.events.Event;
import org.attestry.events.InMarket;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.EventReader;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.attestry.query.kernel.View;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which events name which thing; what they say is read from the ledger itself. What names a confidential exception is
 * told to those only who may know of it, whatever thing they ask about.
 */
@View(name = "timeline.timeline", version = 2)
@Tables("""
    create table mention (
        thing text collate "C",
        position bigint,
        market text,
        cases text[],
        primary key (thing, position)
    );
    """ + Confidential.TABLES)
final class Timeline {

    private final EventReader events;

    Timeline(EventReader events) {
        this.events = events;
    }

    @EventHandler
    void on(Event event, Rows rows, Trail trail) {
        var market = event instanceof InMarket in ? marketOf(in) : trail.market();
        var things = Mentions.in(event);
        var cases = new ArrayList<String>();
        for (var thing : things) {
            if (thing.startsWith("exc-")) {
                cases.add(thing);
            }
        }
        for (var thing : things) {
            rows.put("mention", thing, trail.position())
                    .set("market", market)
                    .set("cases", cases.isEmpty() ? null : cases);
        }
        if (event instanceof ExceptionEvent about) {
            Confidential.note(about, rows, trail);
        }
    }

    /** No market: the thing belongs to the whole plan. */
    private static @Nullable String marketOf(InMarket event) {
        var market = event.market();
        return market == null ? null : market.value();
    }

    @QueryHandler
    Page<TimelineEntry> find(FindTimeline query, Answering sql) {
        var told = sql.select("""
            select m.position, m.market, m.cases, e.recorded_at, e.type as event, e.revision, e.payload as data,
                   e.metadata ->> 'actor' as actor, e.metadata ->> 'reason' as reason
            from mention m join ledger.event e on e.position = m.position
            where m.thing = :id\
            """).inMarketOrNone("market").oldest("position");
        var page = Confidential.narrowedToAll(told, sql, "cases").page(Happening.class);
        if (page.items().isEmpty()) {
            throw Answering.unknown(query.id());
        }
        return page.map(this::entry);
    }

    private TimelineEntry entry(Happening h) {
        var at = h.data().get("at");
        return new TimelineEntry(
                h.position(),
                h.recordedAt(),
                at == null || !at.isString() ? null : Instant.parse(at.stringValue()),
                h.event(),
                events.read(h.event(), h.revision(), h.data()).sentence(),
                h.actor(),
                h.reason(),
                h.data());
    }

    private record Happening(
            long position,
            Instant recordedAt,
            String event,
            int revision,
            @Nullable String actor,
            @Nullable String reason,
            JsonNode data) {}
}
