package org.attestry.command.kernel.policies;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.command.kernel.Then;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is done when a due time has come: its policy is asked, and what it says is sent. */
final class DueRun {

    /** What becomes of the row. */
    @FunctionalInterface
    interface Next {
        void of(ExecutionComplete complete, ExecutionOperations<Void> operations);
    }

    private record Row(
            Due due,
            String causedBy,
            @Nullable String correlation,
            @Nullable String wokenBy,
            boolean derived) {}

    // Until the last event of the thing has been heard, its due times may be of yesterday.
    private static final String FIND = """
        select t.subject, t.what, t.due_at, t.caused_by, t.correlation, t.woken_by,
            coalesce((select p.position from ledger.place p where p.stream_id = t.subject
                order by p.sequence desc limit 1), 0)
            <= (select p.position from policies.progress p where p.name = ?) as derived
        from policies.scheduled_tasks t where t.task_name = ? and t.task_instance = ? and t.version = ?\
        """;
    private static final Duration SOON = Duration.ofMillis(250);

    private final Policies policies;
    private final Sender sender;
    private final DueRows rows;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    DueRun(Policies policies, Sender sender, DueRows rows, JdbcTemplate jdbc, Clock clock) {
        this.policies = policies;
        this.sender = sender;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does what is due, once in effect, and says what becomes of the row. */
    Next run(String kind, String instance, long version) {
        var found = find(kind, instance, version);
        if (found.isEmpty()) {
            return (complete, operations) -> {}; // it was changed since it was picked: it is no longer this run's
        }
        var row = found.getFirst();
        if (!row.derived()) {
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(SOON));
        }
        boolean woken = row.wokenBy() != null && row.due().at().isAfter(clock.instant());
        perform(kind, row, woken);
        return woken
                ? (complete, operations) ->
                        operations.reschedule(complete, row.due().at())
                : (complete, operations) -> operations.remove();
    }

    private List<Row> find(String kind, String instance, long version) {
        return jdbc.query(
                FIND,
                (row, n) -> new Row(
                        new Due(
                                row.getString("subject"),
                                row.getString("what"),
                                Instant.parse(row.getString("due_at"))),
                        row.getString("caused_by"),
                        row.getString("correlation"),
                        row.getString("woken_by"),
                        row.getBoolean("derived")),
                Standing.DUE_TIMES,
                kind,
                instance,
                version);
    }

    private void perform(String kind, Row row, boolean woken) {
        var due = row.due();
        var policy = policies.answering(kind);
        var said = String.join("\n", kind, due.subject(), due.what(), due.at().toString(), row.causedBy());
        var name =
                UUID.nameUUIDFromBytes((woken ? said + "\n" + row.wokenBy() : said).getBytes(StandardCharsets.UTF_8));
        var cause = woken ? row.wokenBy() : row.causedBy();
        int index = 0;
        for (var then : policy.due(kind, due)) {
            switch (then) {
                case Then.Wake wake -> rows.wake(wake.kind(), name.toString(), Long.MAX_VALUE);
                case Then.Send send -> {
                    var at = send.at() != null || woken ? send.at() : due.at();
                    var source = woken ? Source.POLICY : Source.DUE_TIME;
                    var key = kind + ":" + name + ":" + index++;
                    sender.send(
                            policy.name(),
                            send.command(),
                            new Envelope(source, key, null, at, null, row.correlation(), cause));
                }
            }
        }
    }
}
