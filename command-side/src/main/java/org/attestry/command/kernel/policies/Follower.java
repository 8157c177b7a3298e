package org.attestry.command.kernel.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.attestry.ledger.axon.LedgerPosition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the ledger for all policies at once: one read, one transaction a page, on one node at a time. A policy that
 * fails rests and goes back to where it stands, while the others go on.
 */
final class Follower {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int PAGE = 1_000;
    private static final int GLANCE_MILLIS = 200;

    private final LedgerMessageSource source;
    private final Policies policies;
    private final Began began;
    private final Letters letters;
    private final Delivery delivery;
    private final Place place;
    private final Count count;
    private final Shift shift;
    private final Runnable dueTimesChanged;
    private final Map<String, Standing> standings = new LinkedHashMap<>();

    Follower(
            LedgerMessageSource source,
            Policies policies,
            Began began,
            Letters letters,
            Delivery delivery,
            Place place,
            Count count,
            Shift shift,
            Runnable dueTimesChanged) {
        this.source = source;
        this.policies = policies;
        this.began = began;
        this.letters = letters;
        this.delivery = delivery;
        this.place = place;
        this.count = count;
        this.shift = shift;
        this.dueTimesChanged = dueTimesChanged;
        standings.put(Standing.DUE_TIMES, new Standing(Standing.DUE_TIMES));
        policies.all().forEach(policy -> standings.put(policy.name(), new Standing(policy.name())));
    }

    /** Works until it is over, the work has gone to another node, or something fails that concerns all. */
    void work() throws InterruptedException {
        place.positions(standings.keySet())
                .forEach((name, position) -> standing(name).isAt(position));
        letters.load(standings.keySet());
        while (follow()) {
            LOG.debug("A policy has failed, or tries again");
        }
    }

    private Standing standing(String name) {
        return Objects.requireNonNull(standings.get(name), name);
    }

    /** Follows from where the last of those stands that do not rest; false when this node shall not go on. */
    private boolean follow() throws InterruptedException {
        var working = standings.values().stream()
                .filter(Predicate.not(Standing::rests))
                .collect(Collectors.toMap(Standing::name, s -> s));
        long from =
                working.values().stream().mapToLong(Standing::position).min().orElse(Long.MAX_VALUE);
        try (var stream = source.openStream(new LedgerPosition(from))) {
            boolean first = true;
            while (shift.isOn()) {
                var page = next(stream);
                if (first) {
                    place.note(null); // what stopped everybody is over
                    first = false;
                }
                if (!page.isEmpty()) {
                    began.turnPage();
                    var heard = Heard.of(page, policies, working, began, new LetterChanges(letters), source);
                    delivery.send(heard);
                    if (!shift.isOn() || !count(page, heard, working)) {
                        return false;
                    }
                    if (!heard.failed().isEmpty()) {
                        return true;
                    }
                }
                if (standings.values().stream().anyMatch(s -> !working.containsKey(s.name()) && !s.rests())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static List<TrackedEventMessage<?>> next(BlockingStream<TrackedEventMessage<?>> stream)
            throws InterruptedException {
        var page = new ArrayList<TrackedEventMessage<?>>();
        boolean more = stream.hasNextAvailable(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        while (more && page.size() < PAGE) {
            page.add(stream.nextAvailable());
            more = stream.hasNextAvailable(0, TimeUnit.MILLISECONDS);
        }
        return page;
    }

    /** Lets the page count for all that did not fail; false if the work has gone to another node. */
    private boolean count(List<TrackedEventMessage<?>> page, Heard heard, Map<String, Standing> working) {
        long end = page.getLast().trackingToken().position().orElseThrow();
        working.values().forEach(standing -> {
            var trouble = heard.failed().get(standing.name());
            if (trouble == null) {
                standing.reached(end);
            } else {
                standing.failed(trouble);
                LOG.error("{} stands still and tries again. {}", standing.name(), trouble);
            }
        });
        boolean counts = count.let(heard, List.copyOf(working.values()));
        if (counts) {
            heard.letters().count(heard.failed().keySet());
        }
        if (counts && !(heard.due().isEmpty() && heard.wakings().isEmpty())) {
            dueTimesChanged.run();
        }
        return counts;
    }
}
