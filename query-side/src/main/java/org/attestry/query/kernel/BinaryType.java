package org.attestry.query.kernel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/** The types of columns whose values can be sent in PostgreSQL's own binary form, which it need not read as text. */
enum BinaryType {
    TEXT,
    JSON,
    JSONB,
    BOOLEAN,
    INTEGER,
    BIGINT,
    NUMERIC,
    DATE,
    INSTANT,
    TEXTS;

    private static final int TEXT_OID = 25;
    private static final byte JSONB_VERSION = 1;
    private static final long SECONDS_TO_2000 = 946_684_800;
    private static final int DAYS_TO_2000 = 10_957;

    /** A value that only PostgreSQL itself can read as the type of its column. */
    static final class NotBinary extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotBinary(Object value, BinaryType type) {
            super(value.getClass().getName() + " is not sent as " + type);
        }
    }

    static @Nullable BinaryType of(String type) {
        return switch (type) {
            case "text" -> TEXT;
            case "json" -> JSON;
            case "jsonb" -> JSONB;
            case "boolean" -> BOOLEAN;
            case "integer" -> INTEGER;
            case "bigint" -> BIGINT;
            case "numeric" -> NUMERIC;
            case "date" -> DATE;
            case "timestamp with time zone" -> INSTANT;
            case "text[]" -> TEXTS;
            default -> null;
        };
    }

    /** Writes a value, its length before it. */
    void write(@Nullable Object value, CopyBuffer out, CellText text) {
        if (value == null) {
            out.nothing();
            return;
        }
        switch (this) {
            case TEXT -> out.sized(text.bytes(value));
            case JSON -> out.sized(text.json(value));
            case JSONB -> {
                var document = text.json(value);
                out.int4(1 + document.length).int1(JSONB_VERSION).bytes(document);
            }
            case BOOLEAN -> out.int4(1).int1(value instanceof Boolean yes ? (yes ? 1 : 0) : refuse(value));
            case INTEGER -> out.int4(4).int4(Math.toIntExact(whole(value)));
            case BIGINT -> out.int4(8).int8(whole(value));
            case NUMERIC -> out.sized(ByteConverter.numeric(number(value)));
            case DATE -> out.int4(4).int4(days(value));
            case INSTANT -> out.int4(8).int8(micros(value));
            case TEXTS -> texts(value, out, text);
        }
    }

    private long whole(Object value) {
        return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : refuse(value);
    }

    private BigDecimal number(Object value) {
        var number = value instanceof BigDecimal exact ? exact : BigDecimal.valueOf(whole(value));
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private int days(Object value) {
        return value instanceof LocalDate day ? Math.toIntExact(day.toEpochDay() - DAYS_TO_2000) : refuse(value);
    }

    /** What is finer than PostgreSQL keeps it is left to PostgreSQL to round. */
    private long micros(Object value) {
        if (value instanceof Instant at && at.getNano() % 1_000 == 0) {
            return Math.addExact(
                    Math.multiplyExact(at.getEpochSecond() - SECONDS_TO_2000, 1_000_000L), at.getNano() / 1_000);
        }
        return refuse(value);
    }

    private void texts(Object value, CopyBuffer out, CellText text) {
        if (!(value instanceof Collection<?> many)) {
            refuse(value);
            return;
        }
        int begin = out.beginSized();
        out.int4(many.isEmpty() ? 0 : 1).int4(0).int4(TEXT_OID);
        if (!many.isEmpty()) {
            out.int4(many.size()).int4(1);
        }
        for (var one : many) {
            TEXT.write(one, out, text);
        }
        out.endSized(begin);
    }

    private int refuse(Object value) {
        throw new NotBinary(value, this);
    }
}
