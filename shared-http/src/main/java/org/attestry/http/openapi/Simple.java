package org.attestry.http.openapi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * The types that are one value in JSON.
 *
 * @param format empty where the type says enough
 * @param example as it is written in JSON text
 */
record Simple(String type, String format, String example) {

    private static final Simple INT = new Simple("integer", "int32", "1");
    private static final Simple LONG = new Simple("integer", "int64", "1");
    private static final Simple DECIMAL = new Simple("number", "", "1.5");
    private static final Simple DOUBLE = new Simple("number", "double", "1.5");
    private static final Simple TRUTH = new Simple("boolean", "", "true");

    private static final Map<Class<?>, Simple> ALL = Map.ofEntries(
            Map.entry(String.class, new Simple("string", "", "\"text\"")),
            Map.entry(int.class, INT),
            Map.entry(Integer.class, INT),
            Map.entry(short.class, INT),
            Map.entry(Short.class, INT),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, LONG),
            Map.entry(BigInteger.class, new Simple("integer", "", "1")),
            Map.entry(BigDecimal.class, DECIMAL),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, DOUBLE),
            Map.entry(boolean.class, TRUTH),
            Map.entry(Boolean.class, TRUTH),
            Map.entry(Instant.class, new Simple("string", "date-time", "\"2026-03-02T09:00:00Z\"")),
            Map.entry(LocalDate.class, new Simple("string", "date", "\"2026-03-02\"")),
            Map.entry(LocalTime.class, new Simple("string", "time", "\"09:00:00\"")),
            Map.entry(YearMonth.class, new Simple("string", "", "\"2026-03\"")),
            Map.entry(Duration.class, new Simple("string", "duration", "\"PT45M\"")),
            Map.entry(ZoneId.class, new Simple("string", "", "\"America/New_York\"")),
            Map.entry(UUID.class, new Simple("string", "uuid", "\"2b0d6a4e-6f0f-4b7e-9d9c-0c1d2e3f4a5b\"")),
            Map.entry(URI.class, new Simple("string", "uri-reference", "\"/api/visits/vis-2026-0001\"")));

    static Optional<Simple> of(Class<?> type) {
        return Optional.ofNullable(ALL.get(type));
    }

    static Optional<ObjectNode> schema(Class<?> type, ObjectNode empty) {
        return of(type).map(simple -> {
            empty.put("type", simple.type);
            return simple.format.isEmpty() ? empty : empty.put("format", simple.format);
        });
    }

    static boolean isNumber(Class<?> type) {
        return of(type).filter(s -> s.type.equals("integer") || s.type.equals("number"))
                .isPresent();
    }
}
