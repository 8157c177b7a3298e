package org.attestry.command.kernel.policies;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.attestry.events.Id;

/** Which things have begun: whoever has, has for good; who has not is asked for once a page, after the page was read. */
final class Began {

    private final Function<Collection<String>, Set<String>> begun;
    private final Set<String> known = new HashSet<>();
    private final Set<String> notYet = new HashSet<>();

    Began(Function<Collection<String>, Set<String>> begun) {
        this.begun = begun;
    }

    void turnPage() {
        notYet.clear();
    }

    boolean has(Id thing) {
        var name = thing.value();
        if (known.contains(name) || notYet.contains(name)) {
            return known.contains(name);
        }
        known.addAll(begun.apply(List.of(name)));
        if (!known.contains(name)) {
            notYet.add(name);
        }
        return known.contains(name);
    }
}
