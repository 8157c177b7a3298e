package org.attestry.benchmarks.history;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.attestry.benchmarks.WrongResult;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.http.Json;
import org.attestry.query.kernel.Tables;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** The product's visit log as one writes it with Axon and JDBC: the same tables, the same cases, a statement for each. */
public final class StockVisitLog {
    private static final String EVENTS = """
        insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
            payloadrevision, payloadtype, timestamp)
        select stream_id, sequence, 'thing', event_id::text, convert_to(metadata::text, 'UTF8'),
            convert_to(payload::text, 'UTF8'), revision::text, type,
            to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from ledger.event where position <= ? order by position\
        """;

    private static final String VISIT = """
        insert into visit (visit, representative, provider, market, starts_at, as_logged, late, late_reason, logged_by,
            logged_at) values (?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?)\
        """;

    private static final String MOVED =
            "update visit set starts_at = ?, corrected = ?::json, corrections = corrections + 1 where visit = ?";

    private static final String CORRECTION = """
        insert into correction (visit, position, correction, changed, details, why, corrected_by, corrected_at)
        values (?, ?, ?, ?, ?::json, ?, ?, ?)\
        """;

    private final JdbcTemplate jdbc;
    private final int events;
    private final String served;
    private final JsonMapper json = Json.strict();
    private final Map<String, Long> wanted = new HashMap<>();

    /** It is held against what is served from a schema. */
    StockVisitLog(JdbcTemplate jdbc, int events, String served) {
        this.jdbc = jdbc;
        this.served = served;
        this.events = events;
    }

    void prepare() {
        Class<?> view = ClassUtils.resolveClassName("org.attestry.query.visits.VisitLog", null);
        jdbc.execute(Objects.requireNonNull(view.getAnnotation(Tables.class)).value());
        jdbc.update(EVENTS, events);
        jdbc.execute("analyze domainevententry");
    }

    /** As a handler hears it. */
    @EventHandler
    public void on(VisitEvent event, TrackingToken position) {
        switch (event) {
            case VisitLogged e -> {
                String details = json.writeValueAsString(e.details());
                jdbc.update(
                        VISIT,
                        e.visit().value(),
                        e.representative().value(),
                        e.provider().value(),
                        e.market().value(),
                        at(e.details().start()),
                        details,
                        e.late(),
                        e.lateReason(),
                        e.loggedBy().value(),
                        at(e.at()));
            }
            case VisitCorrected e -> {
                String details = json.writeValueAsString(e.details());
                jdbc.update(MOVED, at(e.details().start()), details, e.visit().value());
                jdbc.update(
                        CORRECTION,
                        e.visit().value(),
                        position.position().orElseThrow(),
                        e.correction().value(),
                        e.changed().toArray(String[]::new),
                        details,
                        e.why(),
                        e.correctedBy().value(),
                        at(e.at()));
            }
            case VisitVoided e ->
                jdbc.update(
                        "update visit set void_reason = ? where visit = ?",
                        e.reason(),
                        e.visit().value());
        }
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    /** Whether every visit is there, and all that became of them. */
    boolean isComplete() {
        return count("select count(*) from visit") == heard("visits.VisitLogged")
                && count("select count(void_reason) from visit") == heard("visits.VisitVoided")
                && count("select count(*) from correction") == heard("visits.VisitCorrected");
    }

    private long heard(String type) {
        return wanted.computeIfAbsent(
                type,
                t -> count(
                        "select count(*) from ledger.event where position <= %d and type = '%s'".formatted(events, t)));
    }

    /** Of what nothing became afterwards, the product's view must have the same. */
    void check() {
        for (String table : new String[] {"visit", "correction"}) {
            WrongResult.unlessEqual(
                    "rows of Axon's %s that the product's view does not have".formatted(table), 0, count("""
                        select count(*) from (
                            select r.visit, r::text from %1$s r except select r.visit, r::text from %3$s.%1$s r) d
                        where visit not in (select stream_id from ledger.event where position > %2$d)\
                        """.formatted(
                                    table, events, served)));
        }
    }

    private long count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }
}
