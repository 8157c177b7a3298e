package org.attestry.query.kernel;

import java.util.Map;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a stored event back as what it says, whatever its revision. */
public final class EventReader {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final JsonMapper json;

    EventReader(EventCatalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** The event of this stored name, from its payload as it was stored. */
    public Event read(String name, int revision, JsonNode payload) {
        var stored = catalogue.named(name);
        if (revision == stored.revision()) {
            return json.treeToValue(payload, stored.type());
        }
        var fields = json.convertValue(payload, FIELDS);
        for (var step : catalogue.upcastsOf(stored, revision)) {
            fields = step.change().apply(fields);
        }
        return json.convertValue(fields, stored.type());
    }
}
