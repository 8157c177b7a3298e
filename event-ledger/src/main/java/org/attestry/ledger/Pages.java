package org.attestry.ledger;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Entries page by page: nobody who leaves off in the middle keeps a connection. */
final class Pages {
    private Pages() {}

    static Stream<Recorded> of(int size, Supplier<List<Recorded>> first, Function<Recorded, List<Recorded>> after) {
        List<Recorded> start = first.get();
        if (start.size() < size) {
            return start.stream(); // most streams are short
        }
        return Stream.iterate(
                        start,
                        page -> !page.isEmpty(),
                        page -> page.size() < size ? List.of() : after.apply(page.getLast()))
                .flatMap(List::stream);
    }
}
