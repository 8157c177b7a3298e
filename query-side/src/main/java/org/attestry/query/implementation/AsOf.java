package org.attestry.query.implementation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Up to when something counts: a day ({@code 2026-07-31}, all of it, in UTC) or an instant, itself included. */
public record AsOf(@JsonValue String value) {

    private static final int DAY = "2026-07-31".length();

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AsOf {
        try {
            instant(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "must be a day like 2026-07-31 or an instant like 2026-07-31T06:00:00Z", e);
        }
    }

    /** The moment meant; now if nobody said. */
    static Instant or(@Nullable AsOf said, Instant now) {
        return said == null ? now : instant(said.value);
    }

    private static Instant instant(String value) {
        return value.length() == DAY
                ? LocalDate.parse(value)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS)
                : Instant.parse(value);
    }
}
