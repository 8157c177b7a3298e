package org.attestry.command.kernel.policies;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.attestry.events.DueTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes what is due into db-scheduler's table: in one statement for all rows, within the caller's transaction. */
final class DueRows {

    private static final String CLEAR = """
        delete from policies.scheduled_tasks t using unnest(?::text[], ?::text[], ?::text[]) c(kind, subject, what)
        where t.task_name = c.kind and t.subject = c.subject and (c.what = t.what or c.what = '%s')\
        """.formatted(DueTime.ALL);

    private static final String SET = """
        insert into policies.scheduled_tasks
            (task_name, task_instance, subject, what, due_at, caused_by, correlation, execution_time, version)
        select kind, subject || '/' || what, subject, what, due_at, caused_by, correlation, execution_time, position << 20
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]::timestamptz[], ?::bigint[])
            s(kind, subject, what, due_at, caused_by, correlation, execution_time, position)
        on conflict (task_name, task_instance) do update set
            due_at = excluded.due_at, caused_by = excluded.caused_by, correlation = excluded.correlation,
            execution_time = excluded.execution_time, version = excluded.version, woken_by = null, picked = false,
            picked_by = null, last_success = null, last_failure = null, consecutive_failures = null,
            last_heartbeat = null\
        """;

    private static final String WAKE = """
        update policies.scheduled_tasks set execution_time = least(execution_time, clock_timestamp()), woken_by = ?,
            version = version + 1, picked = false, picked_by = null, consecutive_failures = null, last_heartbeat = null
        where task_name = ? and version >> 20 < ?\
        """;

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcTemplate jdbc;

    DueRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void apply(DueChanges changes) {
        var cleared = changes.cleared();
        if (!cleared.isEmpty()) {
            jdbc.update(
                    CLEAR,
                    texts(cleared, DueChanges.Name::kind),
                    texts(cleared, DueChanges.Name::subject),
                    texts(cleared, DueChanges.Name::what));
        }
        var set = changes.set();
        if (!set.isEmpty()) {
            jdbc.update(
                    SET,
                    texts(set, row -> row.name().kind()),
                    texts(set, row -> row.name().subject()),
                    texts(set, row -> row.name().what()),
                    texts(set, row -> row.due().at().toString()),
                    texts(set, DueChanges.Row::causedBy),
                    texts(set, DueChanges.Row::correlation),
                    texts(set, row -> within(row.due().at()).toString()),
                    set.stream().map(DueChanges.Row::position).toArray(Long[]::new));
        }
    }

    /** All of a kind that were set before a position are looked at now; when each is due stays as it was. */
    void wake(String kind, String by, long position) {
        jdbc.update(WAKE, by, kind, position);
    }

    /** PostgreSQL's calendar is shorter than Java's; nobody lives to see the difference. */
    private static Instant within(Instant due) {
        return due.isAfter(LAST) ? LAST : due.isBefore(Instant.EPOCH) ? Instant.EPOCH : due;
    }

    private static <T> String[] texts(Collection<T> many, Function<T, @Nullable String> one) {
        return many.stream().map(one).toArray(String[]::new);
    }
}
