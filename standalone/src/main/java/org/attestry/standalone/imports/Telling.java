package org.attestry.standalone.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The commands that one row amounts to, each under a key that says incident, change, row and place within the row. */
final class Telling {

    private final IncidentRow row;
    private final List<Line> lines = new ArrayList<>();

    Telling(IncidentRow row) {
        this.row = row;
    }

    /** One more command, taking effect when the row was written. */
    Said say(String command) {
        return say(command, row.at());
    }

    /** One more command, taking effect at another time. */
    Said say(String command, Instant at) {
        var incident = row.number().toLowerCase(Locale.ROOT);
        var key = "%s-c%d-r%d-%d".formatted(incident, row.change(), row.row(), lines.size() + 1);
        var said = new Said(new LinkedHashMap<>(Map.of("issue", "iss-" + incident)));
        lines.add(new Line(command, key, at, said.body()));
        return said;
    }

    Verdict verdict() {
        return lines.isEmpty() ? new Verdict.NoNews(row.row()) : new Verdict.Told(row.row(), List.copyOf(lines));
    }

    /** The fields of a command. */
    record Said(Map<String, Object> body) {

        /** One more field, if it is known. */
        Said with(String field, @Nullable Object value) {
            if (value != null) {
                body.put(field, value);
            }
            return this;
        }
    }
}
