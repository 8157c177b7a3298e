package org.attestry.stored;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.events.Event;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads events of today's revision straight from the bytes in which they are stored. */
public final class EventBytes {

    private final JsonMapper json;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    public EventBytes(JsonMapper json) {
        this.json = json;
    }

    /** The event that these bytes are. */
    public Event read(Class<? extends Event> type, byte[] bytes, int from, int length) {
        var known = readers.get(type);
        var reader = known == null ? readers.computeIfAbsent(type, this::reader) : known;
        return reader.readValue(bytes, from, length);
    }

    /** The ledger keeps one object on one line, as it was written here: nothing follows it, no field comes twice. */
    private ObjectReader reader(Class<?> type) {
        return json.readerFor(type).without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    }
}
