package org.attestry.query.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The events that a view could not take in and those of the same streams that wait behind them: their positions, in the
 * view's own schema, written in the transaction of its rows. What the events say stays in the ledger.
 */
final class Letters {

    static final String TABLE = """
        create table if not exists view_letter (
            position bigint primary key,
            stream text collate "C" not null,
            state text not null,
            cause text, failure text,
            tries integer not null default 0,
            first_tried_at timestamptz, last_tried_at timestamptz,
            left_out bigint
        );
        create index if not exists view_letter_stream on view_letter (stream, position)\
        """;
    private static final int MOST_STREAMS = 1_000;

    private final String table;
    private final JdbcTemplate jdbc;
    private @Nullable Set<String> parked;
    private long upTo;

    Letters(Schema schema, JdbcTemplate jdbc) {
        table = schema.name() + ".view_letter";
        this.jdbc = jdbc;
    }

    /** What is known here of parked streams is right as long as nobody else had a part in the view meanwhile. */
    void opened(long position) {
        if (position != upTo + 1) {
            forget();
        }
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
    void park(Trail event, Throwable failure) {
        if (parked().add(event.stream()) && parked().size() > MOST_STREAMS) {
            throw new IllegalStateException(
                    "More than %,d streams would be parked: it is the view that is at fault".formatted(MOST_STREAMS));
        }
        jdbc.update(
                """
                insert into %s as l (position, stream, state, cause, failure, tries, first_tried_at, last_tried_at)
                values (?, ?, 'PARKED', ?, ?, 1, clock_timestamp(), clock_timestamp())
                on conflict (position) do update set state = 'PARKED', cause = excluded.cause,
                    failure = excluded.failure, tries = l.tries + 1, last_tried_at = excluded.last_tried_at,
                    first_tried_at = coalesce(l.first_tried_at, excluded.first_tried_at)\
                """.formatted(table), event.position(), event.stream(), Poison.sentence(failure), Poison.kind(failure));
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
}
