package org.attestry.query.kernel.live;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.attestry.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Asks for groups, a few at a time, the longest waiting first. */
final class Work implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Source source;
    private final Function<Throwable, Problem> problems;
    private final JsonMapper json;
    private final Duration pause;
    private final ScheduledThreadPoolExecutor askers;

    Work(Source source, Function<Throwable, Problem> problems, JsonMapper json, Limits limits) {
        this.source = source;
        this.problems = problems;
        this.json = json;
        this.pause = limits.pause();
        this.askers = new ScheduledThreadPoolExecutor(
                limits.askers(),
                Thread.ofPlatform().daemon().name("attestry-live-", 1).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        askers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    Source source() {
        return source;
    }

    void after(long nanos, Runnable asking) {
        var unused = askers.schedule(() -> done(asking), Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }

    private static void done(Runnable asking) {
        try {
            asking.run();
        } catch (RuntimeException failure) {
            LOG.error("What some listen to could not be told", failure);
        }
    }

    /** How long a question rests that was asked and, so many times in a row, not answered. */
    Duration pauseAfter(int failures) {
        if (failures == 0) {
            return pause;
        }
        var grown = Duration.ofSeconds(1L << Math.min(failures - 1, 5));
        return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
    }

    Problem problem(RuntimeException failure) {
        return problems.apply(failure);
    }

    byte[] json(Problem problem) {
        return json.writeValueAsBytes(problem);
    }

    /** What is just being asked is let come to its end, if that is soon. */
    @Override
    public void close() {
        askers.shutdown();
        try {
            if (!askers.awaitTermination(1, TimeUnit.SECONDS)) {
                askers.shutdownNow();
            }
        } catch (InterruptedException stop) {
            askers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
