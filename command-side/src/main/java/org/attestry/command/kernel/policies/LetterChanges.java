package org.attestry.command.kernel.policies;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a page changes in the letters of policies; it counts with the page, for each policy that did not fail. */
final class LetterChanges {

    /** What becomes of a letter. */
    enum Kind {
        PARKED,
        WAITING,
        TAKEN_IN,
        LEFT_OUT
    }

    /**
     * One letter changed.
     *
     * @param failure why it is parked, if it is
     * @param order by which it is left out, if it is
     */
    record Change(
            String policy,
            long position,
            String subject,
            Kind kind,
            @Nullable Throwable failure,
            long order) {}

    private record Name(String policy, long position) {}

    private static final int MOST_SUBJECTS = 1_000;

    private final Letters before;
    private final Map<String, Map<String, NavigableSet<Long>>> now = new HashMap<>();
    private final Map<Name, Change> changes = new LinkedHashMap<>();

    LetterChanges(Letters before) {
        this.before = before;
    }

    private Map<String, NavigableSet<Long>> of(String policy) {
        var changed = now.get(policy);
        return changed == null ? before.of(policy) : changed;
    }

    private Map<String, NavigableSet<Long>> toChange(String policy) {
        return now.computeIfAbsent(policy, p -> {
            var copy = new HashMap<String, NavigableSet<Long>>();
            before.of(p).forEach((subject, positions) -> copy.put(subject, new TreeSet<>(positions)));
            return copy;
        });
    }

    boolean isResolved(String policy, long position) {
        return before.isResolved(policy, position);
    }

    /** Where the events of a subject are that wait, in their order; none if nothing of it is parked. */
    synchronized List<Long> waiting(String policy, String subject) {
        var positions = of(policy).get(subject);
        return positions == null ? List.of() : List.copyOf(positions);
    }

    /** The subjects of which something waits. */
    synchronized Set<String> subjects(String policy) {
        return Set.copyOf(of(policy).keySet());
    }

    /** This event cannot be acted on. */
    synchronized void park(String policy, long position, String subject, Throwable failure) {
        add(new Change(policy, position, subject, Kind.PARKED, failure, 0));
        if (of(policy).size() > MOST_SUBJECTS) {
            throw new IllegalStateException(
                    "Events of more than %,d things would be parked: it is the policy that is at fault"
                            .formatted(MOST_SUBJECTS));
        }
    }

    /** This event waits until those of its subject before it are acted on. */
    synchronized void queue(String policy, long position, String subject) {
        add(new Change(policy, position, subject, Kind.WAITING, null, 0));
    }

    /** Whether this event has to wait behind another that cannot be acted on; then it does. */
    synchronized boolean isBehind(String policy, long position, String subject) {
        var positions = of(policy).get(subject);
        if (positions == null || positions.first() > position) {
            return false;
        }
        if (!positions.contains(position)) {
            queue(policy, position, subject);
        }
        return true;
    }

    private void add(Change change) {
        toChange(change.policy())
                .computeIfAbsent(change.subject(), s -> new TreeSet<>())
                .add(change.position());
        changes.put(new Name(change.policy(), change.position()), change);
    }

    /** This event was acted on, as far as is known. */
    synchronized void takenIn(String policy, long position, String subject) {
        remove(new Change(policy, position, subject, Kind.TAKEN_IN, null, 0));
    }

    /** This event is never acted on. */
    synchronized void leaveOut(String policy, long position, String subject, long order) {
        remove(new Change(policy, position, subject, Kind.LEFT_OUT, null, order));
    }

    private void remove(Change change) {
        var subjects = toChange(change.policy());
        var left = subjects.get(change.subject());
        if (left != null && left.remove(change.position()) && left.isEmpty()) {
            subjects.remove(change.subject());
        }
        changes.put(new Name(change.policy(), change.position()), change);
    }

    /** Those of policies that did not fail. */
    List<Change> of(Set<String> failed) {
        return changes.values().stream()
                .filter(change -> !failed.contains(change.policy()))
                .toList();
    }

    /** They were written down. */
    void count(Set<String> failed) {
        now.forEach((policy, letters) -> {
            if (!failed.contains(policy)) {
                before.become(policy, letters);
            }
        });
    }
}
