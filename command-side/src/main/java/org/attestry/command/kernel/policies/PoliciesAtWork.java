package org.attestry.command.kernel.policies;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** This node's part: it takes the work when nobody else has it, and whatever goes wrong, it tries again. */
final class PoliciesAtWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PoliciesAtWork.class);
    private static final long LOOK_FOR_WORK_MILLIS = 1_000;
    private static final long LONGEST_PAUSE_MILLIS = 8_000;
    private static final long STOP_MILLIS = 2_000;

    private final PolicyTables tables;
    private final Place place;
    private final Follower follower;
    private final DueTimes dueTimes;
    private final Shift shift;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("policies-claim").factory());
    private final Thread thread = Thread.ofPlatform().daemon().name("policies").unstarted(this::live);

    PoliciesAtWork(PolicyTables tables, Place place, Follower follower, DueTimes dueTimes, Shift shift) {
        this.tables = tables;
        this.place = place;
        this.follower = follower;
        this.dueTimes = dueTimes;
        this.shift = shift;
    }

    @Override
    public void start() {
        var unused = heart.scheduleWithFixedDelay(
                this::stillHere, LOOK_FOR_WORK_MILLIS, LOOK_FOR_WORK_MILLIS, TimeUnit.MILLISECONDS);
        thread.start();
    }

    /** A page may take longer than a node may be silent. */
    private void stillHere() {
        if (shift.isOn()) {
            try {
                if (!place.claim()) {
                    shift.end();
                }
            } catch (RuntimeException away) {
                LOG.debug("The claim could not be renewed", away);
                shift.end();
            }
        }
    }

    private void live() {
        long pause = LOOK_FOR_WORK_MILLIS;
        while (!shift.isOver()) {
            try {
                tables.make();
                dueTimes.run();
                if (place.claim()) {
                    shift.begin();
                    follower.work();
                }
                pause = LOOK_FOR_WORK_MILLIS;
            } catch (RuntimeException | Error | InterruptedException failure) {
                pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
                LOG.error("Policies stand still and try again: {}", failure.toString());
                dueTimes.rest();
                quietly(() -> place.note(failure.toString()));
                quietly(place::release); // another node may be able to do what this one could not
            }
            shift.end();
            rest(pause);
        }
        quietly(place::release);
    }

    private static void quietly(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException away) {
            LOG.debug("The database could not be told; in a few seconds others may take the work", away);
        }
    }

    private void rest(long millis) {
        try {
            shift.rest(millis);
        } catch (InterruptedException e) {
            LOG.debug("Woken early", e);
        }
    }

    @Override
    public void stop() {
        shift.close();
        dueTimes.stop();
        heart.shutdownNow();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive() && !shift.isOver();
    }
}
