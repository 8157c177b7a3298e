package org.attestry.query.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.ledger.axon.LedgerMessageSource;

/**
 * What administrators ordered about the dead letters of one view. A view hears the orders in history, each at its place,
 * so they are done once, in the view's own transaction, and whenever history is gone through again.
 */
final class LetterOrders {

    /** Lets a view hear one event that waited; false if it is parked again. */
    @FunctionalInterface
    interface Try {
        boolean again(Heard event) throws Exception;
    }

    private static final int AT_ONCE = 500;

    private final DeadLettersId letterbox;
    private final Hearer view;
    private final Letters letters;
    private final LedgerMessageSource ledger;
    private final Set<Long> resolved = new HashSet<>();
    private long end = Long.MAX_VALUE;

    LetterOrders(DeadLettersId letterbox, Hearer view, Letters letters, LedgerMessageSource ledger) {
        this.letterbox = letterbox;
        this.view = view;
        this.letters = letters;
        this.ledger = ledger;
    }

    /**
     * Learns which events are left out by orders up to a position. Where such an event can be handled by now, it must
     * wait for its order all the same, or history would not come out as it did.
     */
    void lookAhead(long upTo) {
        end = upTo;
        lookAhead();
    }

    void lookAhead() {
        resolved.clear();
        for (var order : ledger.of(letterbox.value())) {
            if (order.getPayload() instanceof DeadLetterResolved left && Trail.positionOf(order) <= end) {
                resolved.add(left.position());
            }
        }
    }

    /** Whether this event is an order for this view. */
    boolean areIn(Heard event) {
        return DeadLettersEvent.class.isAssignableFrom(event.type())
                && ((DeadLettersEvent) event.event()).letters().equals(letterbox);
    }

    /** Whether this event is an order, or is left out by one. */
    boolean concern(Heard event) {
        return areIn(event) || leaveOut(event);
    }

    boolean leaveOut(Heard event) {
        return !resolved.isEmpty() && resolved.contains(event.position());
    }

    /** Does what this event orders, if it does. */
    void obey(Heard event, Try trying) throws Exception {
        if (!areIn(event)) {
            return;
        }
        switch ((DeadLettersEvent) event.event()) {
            case RetryOrdered e -> {
                var stream = letters.streamAt(e.position());
                if (stream.isPresent()) {
                    retry(stream.get(), trying);
                }
            }
            case RetryOfAllOrdered e -> {
                for (var stream : letters.streams()) {
                    retry(stream, trying);
                }
            }
            case DeadLetterResolved e -> resolve(e.position(), event.position(), trying);
        }
    }

    private void resolve(long position, long order, Try trying) throws Exception {
        var stream = letters.streamAt(position);
        if (stream.isEmpty()) {
            ledger.at(List.of(position)).stream()
                    .filter(late -> position < order && view.listensTo(late.getPayloadType()))
                    .forEach(late -> letters.tooLate(Trail.of(late), order));
            return;
        }
        boolean first = letters.waiting(stream.get()).getFirst() == position;
        letters.leaveOut(position, order);
        if (first) {
            retry(stream.get(), trying);
        }
    }

    private void retry(String stream, Try trying) throws Exception {
        var waiting = letters.waiting(stream);
        for (int from = 0; from < waiting.size(); from += AT_ONCE) {
            for (var event : ledger.at(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size())))) {
                if (!trying.again(Heard.of(event))) {
                    return;
                }
                letters.takenIn(Trail.positionOf(event));
            }
        }
        letters.release(stream);
    }
}
