package org.attestry.command.views;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Refused;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersEvent.RetryOfAllOrdered;
import org.attestry.events.views.DeadLettersEvent.RetryOrdered;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;

/**
 * What was ordered about the dead letters of one view or policy. Whether anything waits at a position is not known here:
 * an order for nothing comes to nothing.
 *
 * @param retries the position of each, {@link #ALL} for all
 * @param reasons why an event is left out, by position
 */
record OrdersBefore(Map<RetryId, Long> retries, Map<Long, String> reasons) {

    static final OrdersBefore NONE = new OrdersBefore(Map.of(), Map.of());
    private static final long ALL = 0;

    List<DeadLettersEvent> retry(DeadLettersId letters, RetryId retry, long position, Instant at) {
        if (isSame(retry, position)) {
            return List.of();
        }
        var reason = reasons.get(position);
        if (reason != null) {
            throw new Refused(DeadLetterRefusal.LEFT_OUT, "The reason was: " + reason);
        }
        return List.of(new RetryOrdered(letters, retry, position, at));
    }

    List<DeadLettersEvent> retryAll(DeadLettersId letters, RetryId retry, Instant at) {
        return isSame(retry, ALL) ? List.of() : List.of(new RetryOfAllOrdered(letters, retry, at));
    }

    private boolean isSame(RetryId retry, long position) {
        var before = retries.get(retry);
        if (before != null && before != position) {
            throw new Refused(
                    DeadLetterRefusal.RETRY_OTHERWISE, before == ALL ? "It is of all." : "It is of " + before + ".");
        }
        return before != null;
    }

    List<DeadLettersEvent> resolve(DeadLettersId letters, long position, String reason, Instant at) {
        var before = reasons.get(position);
        if (before != null && !before.equals(reason)) {
            throw new Refused(DeadLetterRefusal.LEFT_OUT, "The reason was: " + before);
        }
        return before != null ? List.of() : List.of(new DeadLetterResolved(letters, position, reason, at));
    }

    OrdersBefore after(DeadLettersEvent event) {
        return switch (event) {
            case RetryOrdered e -> new OrdersBefore(with(retries, e.retry(), e.position()), reasons);
            case RetryOfAllOrdered e -> new OrdersBefore(with(retries, e.retry(), ALL), reasons);
            case DeadLetterResolved e -> new OrdersBefore(retries, with(reasons, e.position(), e.reason()));
        };
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        var after = new HashMap<>(before);
        after.put(key, value);
        return after;
    }
}
