package org.attestry.benchmarks.run;

import java.util.List;
import java.util.Set;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.bulk.BulkPart;
import org.attestry.benchmarks.commands.CommandsPart;
import org.attestry.benchmarks.growth.GrowthPart;
import org.attestry.benchmarks.history.HistoryPart;
import org.attestry.benchmarks.http.HttpPart;
import org.attestry.benchmarks.queries.QueriesPart;
import org.attestry.benchmarks.startup.StartupPart;
import org.attestry.benchmarks.visibility.VisibilityPart;

/** All parts there are, in the order in which they run. */
final class Parts {
    private static final List<Part> ALL = List.of( //
            new CommandsPart(), //
            new HttpPart(), //
            new BulkPart(), //
            new HistoryPart(), //
            new GrowthPart(), //
            new VisibilityPart(), //
            new QueriesPart(), //
            new StartupPart());

    private Parts() {}

    static List<Part> all() {
        return ALL;
    }

    /** Those of the given names; all where none is given. */
    static List<Part> only(Set<String> names) {
        for (String name : names) {
            if (ALL.stream().noneMatch(part -> part.name().equals(name))) {
                throw new IllegalArgumentException("There is no part " + name + "; --list says which there are.");
            }
        }
        return ALL.stream()
                .filter(part -> names.isEmpty() || names.contains(part.name()))
                .toList();
    }
}
