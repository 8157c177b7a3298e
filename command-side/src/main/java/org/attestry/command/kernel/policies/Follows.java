package org.attestry.command.kernel.policies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.command.kernel.Then;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What is to be sent and woken after a page of events, and in which order. */
final class Follows {

    /** One command on its way. */
    record Task(String policy, long position, String subject, Object command, Envelope envelope) {}

    /** One kind to wake, and the event that does so; what is set after it is not meant. */
    record Waking(String policy, String kind, String by, long position) {}

    private final Began began;
    private final Map<String, List<Task>> lanes = new LinkedHashMap<>();
    private final List<Waking> wakings = new ArrayList<>();

    Follows(Began began) {
        this.began = began;
    }

    /** This follows from an event, says a policy. */
    void add(String policy, TrackedEventMessage<?> event, List<Then> thens) {
        var subject = subjectOf(event);
        int index = 0;
        for (var then : thens) {
            switch (then) {
                case Then.Wake wake ->
                    wakings.add(new Waking(policy, wake.kind(), event.getIdentifier(), Heard.positionOf(event)));
                case Then.Send send -> {
                    var key = policy + ":" + event.getIdentifier() + ":" + index++;
                    var first = send.onceBegan();
                    if (first != null && !began.has(first)) {
                        continue;
                    }
                    var correlation = (String) event.getMetaData().get("correlationId");
                    var envelope =
                            new Envelope(Source.POLICY, key, null, send.at(), null, correlation, event.getIdentifier());
                    lanes.computeIfAbsent(subject, s -> new ArrayList<>())
                            .add(new Task(policy, Heard.positionOf(event), subject, send.command(), envelope));
                }
            }
        }
    }

    static String subjectOf(TrackedEventMessage<?> event) {
        return event instanceof DomainEventMessage<?> said ? said.getAggregateIdentifier() : "";
    }

    /** One lane for each subject. */
    Collection<List<Task>> lanes() {
        return lanes.values();
    }

    List<Waking> wakings() {
        return wakings;
    }
}
