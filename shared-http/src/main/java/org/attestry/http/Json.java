package org.attestry.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads and writes JSON the same way everywhere: nothing is guessed, nothing is dropped silently. */
public final class Json {

    /** Deepest nesting that is read. */
    public static final int DEEPEST = 24;

    /** Longest text in one field, in characters. */
    public static final int LONGEST_TEXT = 100_000;

    private Json() {}

    /** A mapper that refuses unknown and double fields, numbers as text, and dates that do not exist. */
    public static JsonMapper strict() {
        var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LONGEST_TEXT)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // money is not rounded on its way in
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .withCoercionConfig(LogicalType.Textual, Json::textOnly)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(new SimpleModule("dates as text only")
                        .addDeserializer(
                                LocalDate.class,
                                new FromText<>(LocalDate.class, Json::day, "a day that exists, like 2026-11-21"))
                        .addDeserializer(
                                ZoneId.class,
                                new FromText<>(ZoneId.class, ZoneId::of, "a time zone, like America/New_York"))
                        .addDeserializer(
                                Instant.class,
                                new FromText<>(
                                        Instant.class, Json::instant, "an instant in UTC, like 2026-11-21T09:30:00Z")))
                .build();
    }

    /**
     * The day that a text says. Years have four digits, as everything that stores or shows a day expects.
     *
     * @throws DateTimeException if it says none
     */
    public static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("beyond the calendar");
        }
        return day;
    }

    /**
     * The instant that a text says.
     *
     * @throws DateTimeException if it says none
     */
    public static Instant instant(String text) {
        var plain = PlainInstant.read(text);
        if (plain != null) {
            return plain;
        }
        var instant = Instant.parse(text);
        day(LocalDate.ofInstant(instant, ZoneOffset.UTC).toString());
        return instant;
    }

    private static void textOnly(MutableCoercionConfig text) {
        for (var other : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            text.setCoercion(other, CoercionAction.Fail);
        }
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final transient Function<String, T> read;
        private final String like;

        FromText(Class<T> type, Function<String, T> read, String like) {
            super(type);
            this.read = read;
            this.like = like;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return read.apply(parser.getString());
                } catch (DateTimeException notOne) {
                    // falls through to the one sentence for both
                }
            }
            return context.reportInputMismatch(this, "must be %s", like);
        }
    }
}
