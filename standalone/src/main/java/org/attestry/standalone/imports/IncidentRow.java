package org.attestry.standalone.imports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One row of the incident log: how an incident looked after one change of it; what the log does not know is null.
 *
 * @param row its number in the file, the first after the heading being 1
 * @param change counts the changes of this incident, as the log does
 * @param at when the change was made; the log names no zone, it is read as UTC
 */
record IncidentRow(
        long row,
        String number,
        String state,
        int change,
        Instant openedAt,
        Instant at,
        @Nullable String caller,
        @Nullable String changedBy,
        @Nullable String channel,
        @Nullable String category,
        @Nullable String subcategory,
        @Nullable String symptom,
        @Nullable String impact,
        @Nullable String urgency,
        @Nullable String group,
        @Nullable String person,
        @Nullable String closedCode) {

    /** The order in which an incident's changes were made. */
    static final Comparator<IncidentRow> AS_IT_HAPPENED = Comparator.comparingInt(IncidentRow::change)
            .thenComparing(IncidentRow::at)
            .thenComparingLong(IncidentRow::row);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d/M/uuuu HH:mm").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads one row.
     *
     * @throws RuntimeException if a column is missing or a number or a time cannot be read
     */
    static IncidentRow of(long row, CSVRecord columns) {
        return new IncidentRow(
                row,
                columns.get("number"),
                columns.get("incident_state"),
                Integer.parseInt(columns.get("sys_mod_count")),
                time(columns.get("opened_at")),
                time(columns.get("sys_updated_at")),
                known(columns, "caller_id"),
                known(columns, "sys_updated_by"),
                known(columns, "contact_type"),
                known(columns, "category"),
                known(columns, "subcategory"),
                known(columns, "u_symptom"),
                known(columns, "impact"),
                known(columns, "urgency"),
                known(columns, "assignment_group"),
                known(columns, "assigned_to"),
                known(columns, "closed_code"));
    }

    private static @Nullable String known(CSVRecord columns, String name) {
        var value = columns.get(name).strip();
        return value.isEmpty() || value.equals("?") ? null : value;
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }
}
