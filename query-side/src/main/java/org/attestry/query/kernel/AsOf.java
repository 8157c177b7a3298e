package org.attestry.query.kernel;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A moment of the past: what had been recorded by then, and what "now" was.
 *
 * @param position the last position recorded by then; 0 before the first
 */
record AsOf(long position, Instant now) {

    /** What it is called in a question. */
    static final String PARAMETER = "asOf";

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * Reads an instant or a position; 422 for anything that is not, or not yet, a moment of the past.
     *
     * @param settled how long ago an instant must be: what commits just now may have been recorded a moment earlier
     */
    static AsOf of(String said, Duration settled, JdbcTemplate jdbc) {
        return said.matches("[0-9]{1,18}")
                ? atPosition(Long.parseLong(said), jdbc)
                : atInstant(instant(said), settled, jdbc);
    }

    private static AsOf atPosition(long position, JdbcTemplate jdbc) {
        long head = Place.LEDGER.position(jdbc);
        if (position > head) {
            throw no("is beyond the ledger, whose last position is " + head);
        }
        var recorded = jdbc.queryForList(
                "select recorded_at from ledger.event where position = ?", OffsetDateTime.class, position);
        return new AsOf(
                position,
                recorded.isEmpty() ? Instant.EPOCH : recorded.getFirst().toInstant());
    }

    private static AsOf atInstant(Instant instant, Duration settled, JdbcTemplate jdbc) {
        var at = instant.atOffset(ZoneOffset.UTC);
        boolean past = Boolean.TRUE.equals(jdbc.queryForObject(
                "select cast(? as timestamptz) <= clock_timestamp() - make_interval(secs => ?)",
                Boolean.class,
                at,
                settled.toMillis() / 1_000.0));
        if (!past) {
            throw no("must be a moment of the past, %d s ago or more; leave it out to ask how things stand"
                    .formatted(settled.toSeconds()));
        }
        var position = jdbc.queryForObject("select ledger.position_at(cast(? as timestamptz))", Long.class, at);
        return new AsOf(Objects.requireNonNull(position), instant);
    }

    /** As fine as the ledger's own clock: a database would round what is finer, up into what was not yet known. */
    private static Instant instant(String said) {
        try {
            var instant = Instant.parse(said).truncatedTo(ChronoUnit.MICROS);
            if (instant.isBefore(Instant.EPOCH)) {
                return Instant.EPOCH; // nothing had been recorded then either
            }
            return instant.isAfter(LATEST) ? LATEST : instant;
        } catch (DateTimeParseException unreadable) {
            throw no("must be an instant, like 2026-04-01T06:00:00Z, or a position of the ledger, like 1042");
        }
    }

    private static Rejected no(String says) {
        return new Rejected(Problem.invalid(PARAMETER, says));
    }
}
