package org.attestry.query.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The events that a view could not take in and those of the same streams that wait behind them: their positions, in the
 * view's own schema, written in the transaction of its rows. What the events say stays in the ledger.
 */
final class Letters {

    private static final int MOST_STREAMS = 1_000;

    private final String table;
    private final JdbcTemplate jdbc;
    private @Nullable Set<String> parked;
    private long upTo;

    Letters(Schema schema, JdbcTemplate jdbc) {
        table = schema.name() + ".view_letter";
        this.jdbc = jdbc;
    }

    /** Whether what is known here is still right: it is, unless somebody else had a part in the view meanwhile. */
    boolean goOnAt(long position) {
        boolean mine = position == upTo + 1;
        if (!mine) {
            forget();
        }
        return mine;
    }

    /** Everything up to here was committed from here. */
    void reached(long position) {
        upTo = position;
    }

    /** The database knows, and is asked before anything else. */
    void forget() {
        parked = null;
    }

    boolean isNoneParked() {
        return parked().isEmpty();
    }

    boolean isParked(String stream) {
        return parked().contains(stream);
    }

    private Set<String> parked() {
        var known = parked;
        if (known == null) {
            known = new HashSet<>(jdbc.query(
                    "select distinct stream from " + table + " where state = 'PARKED'",
                    (row, number) -> row.getString(1)));
            parked = known;
        }
        return known;
    }

    /** This event cannot be handled; again, if it could not before. */
    void park(Trail event, String cause, @Nullable String failure) {
        if (parked().add(event.stream()) && parked().size() > MOST_STREAMS) {
            throw new IllegalStateException(
                    "More than %,d streams would be parked: it is the view that is at fault".formatted(MOST_STREAMS));
        }
        jdbc.update("""
            insert into %s as l (position, stream, state, cause, failure, tries, first_tried_at, last_tried_at)
            values (?, ?, 'PARKED', ?, ?, 1, clock_timestamp(), clock_timestamp())
            on conflict (position) do update set state = 'PARKED', cause = excluded.cause,
                failure = excluded.failure, tries = l.tries + 1, last_tried_at = excluded.last_tried_at,
                first_tried_at = coalesce(l.first_tried_at, excluded.first_tried_at)\
            """.formatted(table), event.position(), event.stream(), cause, failure);
    }

    /** This event waits until those of its stream before it are taken in. */
    void queue(Trail event) {
        jdbc.update(
                "insert into %s (position, stream, state) values (?, ?, 'WAITING')".formatted(table),
                event.position(),
                event.stream());
    }

    /** Where in the ledger the events of a stream are that are not taken in yet, in their order. */
    List<Long> waiting(String stream) {
        return jdbc.query(
                "select position from %s where stream = ? and state in ('PARKED', 'WAITING') order by position"
                        .formatted(table),
                (row, number) -> row.getLong(1),
                stream);
    }

    /** The parked stream whose event at this position waits. */
    Optional<String> streamAt(long position) {
        return jdbc
                .query(
                        "select stream from %s where position = ? and state in ('PARKED', 'WAITING')".formatted(table),
                        (row, number) -> row.getString(1),
                        position)
                .stream()
                .findFirst();
    }

    /** All parked streams, the one that has waited longest first. */
    List<String> streams() {
        return jdbc.query(
                "select stream from %s where state = 'PARKED' order by position".formatted(table),
                (row, number) -> row.getString(1));
    }

    void takenIn(long position) {
        jdbc.update("delete from %s where position = ?".formatted(table), position);
    }

    /** Nothing of this stream waits any more. */
    void release(String stream) {
        parked().remove(stream);
    }

    /** This event never counts; what is known of it is kept. */
    void leaveOut(long position, long order) {
        jdbc.update(
                "update %s set state = 'LEFT_OUT', ordered = ? where position = ?".formatted(table), order, position);
    }

    /** This event was to be left out, but had been taken in before: only a rebuild can leave it out. */
    void tooLate(Trail event, long order) {
        jdbc.update(
                "insert into %s (position, stream, state, ordered) values (?, ?, 'TAKEN_IN', ?) on conflict do nothing"
                        .formatted(table),
                event.position(),
                event.stream(),
                order);
    }
}
