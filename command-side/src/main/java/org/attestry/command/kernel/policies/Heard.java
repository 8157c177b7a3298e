package org.attestry.command.kernel.policies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.command.kernel.Then;
import org.attestry.events.catalogue.UnknownHistory;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.axonframework.eventhandling.TrackedEventMessage;

/** What follows from a page of events: what to send, in lanes of one subject each; what to wake; what is due. */
final class Heard {

    private final Follows follows;
    private final DueChanges due = new DueChanges();
    private final LetterChanges letters;
    private final Map<String, String> failed = new ConcurrentHashMap<>();

    private Heard(Began began, LetterChanges letters) {
        follows = new Follows(began);
        this.letters = letters;
    }

    /** Lets the policies hear a page, each from where it stands. A policy that fails hears no more of it. */
    static Heard of(
            List<TrackedEventMessage<?>> page,
            Policies policies,
            Map<String, Standing> standings,
            Began began,
            LetterChanges letters,
            LedgerMessageSource ledger) {
        var heard = new Heard(began, letters);
        for (var event : page) {
            var type = event.getPayloadType();
            if (DueChanges.speaksOf(type)) {
                heard.by(Standing.DUE_TIMES, event, standings, () -> heard.due.hear(event));
            }
            if (DeadLettersEvent.class.isAssignableFrom(type)) {
                var order = (DeadLettersEvent) event.getPayload();
                policies.ofLetters(order.letters())
                        .ifPresent(policy -> heard.by(
                                policy.name(),
                                event,
                                standings,
                                () -> new LetterOrders(
                                                policy.name(), letters, ledger, waited -> heard.act(policy, waited))
                                        .obey(order, positionOf(event))));
            }
            for (var policy : policies.hearing(type)) {
                heard.by(policy.name(), event, standings, () -> heard.take(policy, event));
            }
        }
        return heard;
    }

    /** Whether events of this class are heard by a policy, or by what keeps due times or letters. */
    static boolean speaksToSomebody(Class<?> event, Policies policies) {
        return DueChanges.speaksOf(event)
                || DeadLettersEvent.class.isAssignableFrom(event)
                || !policies.hearing(event).isEmpty();
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

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private void take(KnownPolicy policy, TrackedEventMessage<?> event) {
        long position = positionOf(event);
        if (!letters.isResolved(policy.name(), position)
                && !letters.isBehind(policy.name(), position, Follows.subjectOf(event))) {
            act(policy, event);
        }
    }

    /** False if it cannot be acted on and is parked. */
    private boolean act(KnownPolicy policy, TrackedEventMessage<?> event) {
        var subject = Follows.subjectOf(event);
        List<Then> thens;
        try {
            thens = policy.hearing(event);
        } catch (UnknownHistory newer) {
            throw newer;
        } catch (RuntimeException | StackOverflowError failure) {
            letters.park(policy.name(), positionOf(event), subject, failure);
            return false;
        }
        follows.add(policy.name(), event, thens);
        return true;
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
    Collection<List<Follows.Task>> lanes() {
        return follows.lanes();
    }

    /** What is due; nothing, if that could not be read in full. */
    DueChanges due() {
        return failed.containsKey(Standing.DUE_TIMES) ? new DueChanges() : due;
    }

    /** What can be acted on no more, or again. */
    LetterChanges letters() {
        return letters;
    }

    List<Follows.Waking> wakings() {
        return follows.wakings().stream()
                .filter(w -> !failed.containsKey(w.policy()))
                .toList();
    }
}
