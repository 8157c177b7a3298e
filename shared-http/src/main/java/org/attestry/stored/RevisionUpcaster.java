package org.attestry.stored;

import java.util.Map;
import org.attestry.events.catalogue.EventCatalogue;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads every older revision as today's; the stored bytes stay as they are. */
public final class RevisionUpcaster extends SingleEventUpcaster {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final EventCatalogue catalogue;
    private final JsonMapper json;

    public RevisionUpcaster(EventCatalogue catalogue, JsonMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation stored) {
        int revision = revisionOf(stored);
        return revision < catalogue.named(stored.getType().getName(), revision).revision();
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation stored) {
        var event = catalogue.named(stored.getType().getName());
        var today = new SimpleSerializedType(event.name(), String.valueOf(event.revision()));
        return stored.upcastPayload(today, JsonNode.class, payload -> {
            var fields = json.convertValue(payload, FIELDS);
            for (var step : catalogue.upcastsOf(event, revisionOf(stored))) {
                fields = step.change().apply(fields);
            }
            return json.valueToTree(fields);
        });
    }

    private static int revisionOf(IntermediateEventRepresentation stored) {
        var revision = stored.getType().getRevision();
        return revision == null ? 1 : Integer.parseInt(revision);
    }
}
