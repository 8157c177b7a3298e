package org.attestry.command.kernel.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.command.kernel.Then;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What follows from a page of events: what to send, in lanes of one subject each; what to wake; what is due. */
final class Heard {

    /** One command on its way. */
    record Task(String policy, Object command, Envelope envelope) {}

    /** One kind to wake, and the event that does so; what is set after it is not meant. */
    record Waking(String policy, String kind, String by, long position) {}

    private final Map<String, List<Task>> lanes = new LinkedHashMap<>();
    private final List<Waking> wakings = new ArrayList<>();
    private final DueChanges due = new DueChanges();
    private final Began began;
    private final Map<String, String> failed = new ConcurrentHashMap<>();

    private Heard(Began began) {
        this.began = began;
    }

    /** Lets the policies hear a page, each from where it stands. A policy that fails hears no more of it. */
    static Heard of(
            List<TrackedEventMessage<?>> page, Policies policies, Map<String, Standing> standings, Began began) {
        var heard = new Heard(began);
        for (var event : page) {
            var type = event.getPayloadType();
            if (DueChanges.speaksOf(type)) {
                heard.by(Standing.DUE_TIMES, event, standings, () -> heard.due.hear(event));
            }
            for (var policy : policies.hearing(type)) {
                heard.by(policy.name(), event, standings, () -> heard.take(policy, event));
            }
        }
        return heard;
    }

    private void by(String name, TrackedEventMessage<?> event, Map<String, Standing> standings, Runnable hearing) {
        var standing = standings.get(name);
        long position = positionOf(event);
        if (standing == null || position <= standing.position() || failed.containsKey(name)) {
            return;
        }
        try {
            hearing.run();
        } catch (RuntimeException | StackOverflowError failure) {
            failed(name, "At position " + position, failure);
        }
    }

    private static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private void take(KnownPolicy policy, TrackedEventMessage<?> event) {
        var subject = event instanceof DomainEventMessage<?> said ? said.getAggregateIdentifier() : "";
        int index = 0;
        for (var then : policy.hearing(event)) {
            switch (then) {
                case Then.Wake wake ->
                    wakings.add(new Waking(policy.name(), wake.kind(), event.getIdentifier(), positionOf(event)));
                case Then.Send send -> {
                    var key = policy.name() + ":" + event.getIdentifier() + ":" + index++;
                    var first = send.onceBegan();
                    if (first != null && !began.has(first)) {
                        continue;
                    }
                    var correlation = (String) event.getMetaData().get("correlationId");
                    var envelope =
                            new Envelope(Source.POLICY, key, null, send.at(), null, correlation, event.getIdentifier());
                    lanes.computeIfAbsent(subject, s -> new ArrayList<>())
                            .add(new Task(policy.name(), send.command(), envelope));
                }
            }
        }
    }

    /** Nothing of this page counts for a policy, for the reason this says; it will hear the page again. */
    void failed(String policy, String when, Throwable why) {
        failed.putIfAbsent(policy, "%s: %s".formatted(when, why));
    }

    /** Policies that failed, and how. */
    Map<String, String> failed() {
        return failed;
    }

    /** Lanes may be worked on side by side; within one the order counts. */
    Collection<List<Task>> lanes() {
        return lanes.values();
    }

    /** What is due; nothing, if that could not be read in full. */
    DueChanges due() {
        return failed.containsKey(Standing.DUE_TIMES) ? new DueChanges() : due;
    }

    List<Waking> wakings() {
        return wakings.stream().filter(w -> !failed.containsKey(w.policy())).toList();
    }
}
