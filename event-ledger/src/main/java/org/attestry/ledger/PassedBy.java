package org.attestry.ledger;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Leaves out what a reader has no use for; what is named by nobody comes, so that nothing unknown is overlooked. */
final class PassedBy {
    private PassedBy() {}

    /** The end of a condition in SQL, for stored names up to a revision each. */
    static String condition(Map<String, Integer> names) {
        Map<Integer, StringBuilder> ofRevision = new TreeMap<>();
        for (var one : names.entrySet()) {
            StringBuilder list = ofRevision.computeIfAbsent(one.getValue(), revision -> new StringBuilder());
            list.append(list.isEmpty() ? "'" : ", '")
                    .append(one.getKey().replace("'", "''"))
                    .append('\'');
        }
        return ofRevision.entrySet().stream()
                .map(same -> " and not (revision <= %d and type in (%s))".formatted(same.getKey(), same.getValue()))
                .collect(Collectors.joining());
    }
}
