package org.attestry.query.issues;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Where a period begins or ends: a day ({@code 2026-07-01}, in UTC) or an instant ({@code 2026-07-01T06:00:00Z}). */
public record PeriodEdge(@JsonValue String value) {

    private static final int DAY = "2026-07-01".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PeriodEdge {
        try {
            begin(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be a day like 2026-07-01 or an instant like 2026-07-01T06:00:00Z", e);
        }
    }

    /** The instant, or the first of the day. */
    Instant begin() {
        return begin(value);
    }

    /** The instant, or the first after the day: a day named as the end is part of the period. */
    Instant end() {
        return value.length() == DAY
                ? LocalDate.parse(value)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                : Instant.parse(value);
    }

    private static Instant begin(String value) {
        return value.length() == DAY
                ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(value);
    }
}
