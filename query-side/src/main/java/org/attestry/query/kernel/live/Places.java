package org.attestry.query.kernel.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestry.events.StaffId;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;

/** How many may listen: so many on this node, and so many of one person. */
final class Places {

    private final int all;
    private final int each;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<StaffId, Integer> byPerson = new ConcurrentHashMap<>();

    Places(int all, int each) {
        this.all = all;
        this.each = each;
    }

    /**
     * Takes one.
     *
     * @throws Rejected 429 if there is none left
     */
    void take(StaffId person) {
        if (taken.incrementAndGet() > all) {
            taken.decrementAndGet();
            throw full("All %d places for listeners are taken on this node.".formatted(all));
        }
        if (byPerson.merge(person, 1, Integer::sum) > each) {
            giveBack(person);
            throw full("You listen %d times already on this node, which is as often as anybody may.".formatted(each));
        }
    }

    void giveBack(StaffId person) {
        taken.decrementAndGet();
        byPerson.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
    }

    int taken() {
        return taken.get();
    }

    private static Rejected full(String says) {
        return new Rejected(Problem.of(KnownProblem.TOO_MANY, says));
    }
}
