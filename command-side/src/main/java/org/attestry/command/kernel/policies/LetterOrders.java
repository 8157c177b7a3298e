package org.attestry.command.kernel.policies;

import java.util.List;
import java.util.function.Predicate;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Does what administrators ordered about the letters of one policy, when the policy comes to the order in history. */
record LetterOrders(
        String policy, LetterChanges letters, LedgerMessageSource ledger, Predicate<TrackedEventMessage<?>> again) {

    private static final int AT_ONCE = 500;

    void obey(DeadLettersEvent order, long place) {
        switch (order) {
            case RetryOrdered e -> subjectsAt(e.position()).forEach(this::retry);
            case RetryOfAllOrdered e -> letters.subjects(policy).forEach(this::retry);
            case DeadLetterResolved e ->
                subjectsAt(e.position()).forEach(subject -> resolve(subject, e.position(), place));
        }
    }

    /** One or none. */
    private List<String> subjectsAt(long position) {
        return letters.subjects(policy).stream()
                .filter(subject -> letters.waiting(policy, subject).contains(position))
                .toList();
    }

    private void resolve(String subject, long position, long place) {
        boolean first = letters.waiting(policy, subject).getFirst() == position;
        letters.leaveOut(policy, position, subject, place);
        if (first) {
            retry(subject);
        }
    }

    private void retry(String subject) {
        var waiting = letters.waiting(policy, subject);
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            for (var event : ledger.at(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())))) {
                if (!again.test(event)) {
                    return;
                }
                letters.takenIn(policy, Heard.positionOf(event), subject);
            }
        }
    }
}
