package org.attestry.command.kernel.policies;

import java.util.List;
import org.attestry.command.kernel.policies.LetterChanges.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes letters of policies down, within the caller's transaction; there are few, so one after the other. */
final class LetterRows {

    private static final int LONGEST = 300;
    private static final String PARK = """
        insert into policies.letter as l
            (policy, position, subject, state, cause, failure, tries, first_tried_at, last_tried_at)
        values (?, ?, ?, 'PARKED', ?, ?, 1, clock_timestamp(), clock_timestamp())
        on conflict (policy, position) do update set state = 'PARKED', cause = excluded.cause,
            failure = excluded.failure, tries = l.tries + 1, last_tried_at = excluded.last_tried_at,
            first_tried_at = coalesce(l.first_tried_at, excluded.first_tried_at)\
        """;
    private static final String QUEUE = """
        insert into policies.letter (policy, position, subject, state) values (?, ?, ?, 'WAITING')
        on conflict (policy, position) do update set state = 'WAITING'\
        """;

    private static final String LEAVE_OUT = """
        insert into policies.letter (policy, position, subject, state, ordered) values (?, ?, ?, 'LEFT_OUT', ?)
        on conflict (policy, position) do update set state = 'LEFT_OUT', ordered = excluded.ordered\
        """;

    private final JdbcTemplate jdbc;

    LetterRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void apply(List<Change> changes) {
        for (var c : changes) {
            switch (c.kind()) {
                case PARKED ->
                    jdbc.update(PARK, c.policy(), c.position(), c.subject(), sentence(c.failure()), kind(c.failure()));
                case WAITING -> jdbc.update(QUEUE, c.policy(), c.position(), c.subject());
                case TAKEN_IN ->
                    jdbc.update(
                            "delete from policies.letter where policy = ? and position = ?", c.policy(), c.position());
                case LEFT_OUT -> jdbc.update(LEAVE_OUT, c.policy(), c.position(), c.subject(), c.order());
            }
        }
    }

    private static @Nullable String sentence(@Nullable Throwable failure) {
        if (failure == null) {
            return null;
        }
        var innermost = innermost(failure);
        var said = innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
        var line = said.lines().findFirst().orElse(said).replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static @Nullable String kind(@Nullable Throwable failure) {
        return failure == null ? null : innermost(failure).getClass().getName();
    }

    private static Throwable innermost(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
