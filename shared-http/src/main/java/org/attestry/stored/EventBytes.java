package org.attestry.stored;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.events.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of today's revision straight from the bytes in which they are stored. */
public final class EventBytes {

    private final JsonMapper json;
    private final Map<Class<?>, Known> known = new ConcurrentHashMap<>();

    /**
     * How events of one kind are read.
     *
     * @param plain reads them as they are written here; none where it cannot
     * @param any reads whatever else there may be, and says why it cannot
     */
    private record Known(@Nullable PlainReader plain, ObjectReader any) {}

    public EventBytes(JsonMapper json) {
        this.json = json;
    }

    /** The event that these bytes are. */
    public Event read(Class<? extends Event> type, byte[] bytes, int from, int length) {
        var kind = known.get(type);
        var readers = kind == null ? known.computeIfAbsent(type, this::readers) : kind;
        var event = readers.plain() == null ? null : read(readers.plain(), new PlainJson(bytes, from, length));
        return event == null ? readers.any().readValue(bytes, from, length) : (Event) event;
    }

    private static @Nullable Object read(PlainReader reader, PlainJson json) {
        try {
            var event = reader.read(json);
            return json.isAtEnd() ? event : null;
        } catch (RuntimeException unusual) {
            return null; // the other reader knows, or says what is wrong
        }
    }

    /** The ledger keeps one object on one line, as it was written here: nothing follows it, no field comes twice. */
    private Known readers(Class<?> type) {
        return new Known(
                PlainReader.of(type), json.readerFor(type).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }
}
