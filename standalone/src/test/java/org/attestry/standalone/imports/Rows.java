package org.attestry.standalone.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of one made-up incident; what is set stands on every row added after it. */
final class Rows {

    static final Instant OPENED = Instant.parse("2016-02-29T01:00:00Z");

    final List<IncidentRow> all = new ArrayList<>();

    @Nullable
    String group = "Group 1";

    @Nullable
    String person;

    String category = "Category 1";

    static Instant minute(int minute) {
        return OPENED.plusSeconds(60L * minute);
    }

    void add(String state, int minute) {
        add(state, minute, all.size());
    }

    void add(String state, int minute, int change) {
        all.add(new IncidentRow(
                all.size() + 1,
                "INC7",
                state,
                change,
                OPENED,
                minute(minute),
                "Caller 1",
                "Updated by 1",
                "Phone",
                category,
                "Subcategory 1",
                null,
                "2 - Medium",
                "2 - Medium",
                group,
                person,
                "code 6"));
    }
}
