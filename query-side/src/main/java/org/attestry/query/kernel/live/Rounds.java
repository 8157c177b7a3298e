package org.attestry.query.kernel.live;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round twice a second: whose time is over, who takes nothing, whose line is silent, what was not asked for long. */
final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int ROUND_MILLIS = 500;

    private final Hub hub;
    private final Limits limits;
    private final Thread thread;

    Rounds(Hub hub, Limits limits) {
        this.hub = hub;
        this.limits = limits;
        this.thread = Thread.ofPlatform().daemon().name("attestry-live-rounds").start(this::work);
    }

    void stop() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(ROUND_MILLIS);
                round();
            }
        } catch (InterruptedException stop) {
            LOG.debug("Nobody listens any more");
        }
    }

    private void round() {
        try {
            var now = Instant.now();
            hub.readers().forEach(reader -> look(reader, now));
            long longAgo = System.nanoTime() - limits.look().toNanos();
            hub.eachGroup(group -> {
                if (group.askedAt() - longAgo < 0) {
                    group.wake();
                }
            });
        } catch (RuntimeException failure) {
            LOG.error("A round among those who listen broke off", failure);
        }
    }

    private void look(Reader reader, Instant now) {
        if (reader.isOver() || reader.isStuckFor(limits.patience())) {
            hub.leave(reader);
        } else if (!now.isBefore(reader.until())) {
            hub.expire(reader);
        } else {
            reader.beatAfter(limits.heartbeat());
        }
    }
}
