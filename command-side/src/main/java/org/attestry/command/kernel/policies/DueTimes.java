package org.attestry.command.kernel.policies;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.ExecutionException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets what is due be done, each due time by one node; db-scheduler finds it and keeps nodes apart. */
public final class DueTimes {

    private static final Logger LOG = LoggerFactory.getLogger(DueTimes.class);
    private static final int SIDE_BY_SIDE = 16;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration STILL_HERE = Duration.ofSeconds(3);
    private static final Duration STOP = Duration.ofSeconds(1);
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final int LONGEST_PAUSE_SECONDS = 64;

    private final DataSource database;
    private final Policies policies;
    private final DueRun due;
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean held;

    DueTimes(DataSource database, Policies policies, DueRun due) {
        this.database = database;
        this.policies = policies;
        this.due = due;
    }

    /** Begins, or goes on after a rest; the tables must be there. */
    void run() {
        var running = scheduler;
        if (running == null) {
            running = make();
            scheduler = running;
            running.pause();
            running.start();
        }
        if (!held) {
            running.resume();
        }
    }

    /** On this node nothing falls due until {@link #release}: history is being told, and its end is not known yet. */
    public void hold() {
        held = true;
        rest();
    }

    /** What is due by now falls due. */
    public void release() {
        held = false;
        var running = scheduler;
        if (running != null) {
            running.resume();
            running.triggerCheckForDueExecutions();
        }
    }

    /** Looks for nothing until told to go on. */
    void rest() {
        var running = scheduler;
        if (running != null) {
            running.pause();
        }
    }

    /** Something may be due now. */
    void look() {
        var running = scheduler;
        if (running != null) {
            running.triggerCheckForDueExecutions();
        }
    }

    void stop() {
        var running = scheduler;
        if (running != null) {
            running.stop();
        }
    }

    private Scheduler make() {
        return Scheduler.create(
                        database,
                        policies.kinds().stream().<Task<?>>map(this::task).toList())
                .tableName("policies.scheduled_tasks")
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .threads(SIDE_BY_SIDE)
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(LOOK)
                .heartbeatInterval(STILL_HERE)
                .missedHeartbeatsLimit(4)
                .deleteUnresolvedAfter(FOR_EVER) // a kind of a newer version: its node will come
                .shutdownMaxWait(STOP)
                .failureLogging(LogLevel.DEBUG, false) // the sender has noted it
                .build();
    }

    private Task<?> task(String kind) {
        return Tasks.custom(kind, Void.class)
                .onFailure(DueTimes::later)
                .onDeadExecution(
                        (complete, operations) -> quietly(() -> operations.reschedule(complete, Instant.now())))
                .execute((instance, context) -> {
                    var next = due.run(kind, instance.getId(), context.getExecution().version);
                    return (complete, operations) -> quietly(() -> next.of(complete, operations));
                });
    }

    private static void later(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = Math.min(complete.getExecution().consecutiveFailures, 6);
        var pause = Duration.ofSeconds(Math.min(1L << failures, LONGEST_PAUSE_SECONDS));
        quietly(() -> operations.reschedule(complete, Instant.now().plus(pause)));
    }

    /** A row that was set, cleared or woken meanwhile is not this run's to remove or move any more. */
    private static void quietly(Runnable operation) {
        try {
            operation.run();
        } catch (ExecutionException changedMeanwhile) {
            LOG.debug("A due time was changed while it ran", changedMeanwhile);
        }
    }
}
