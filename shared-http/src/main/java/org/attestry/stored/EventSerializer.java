package org.attestry.stored;

import org.attestry.events.catalogue.EventCatalogue;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.MetaDataDeserializer;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Writes and reads events under the names of the catalogue, and stops at a name it does not list. */
public final class EventSerializer extends Jackson3Serializer {

    private final EventCatalogue catalogue;
    private final JsonMapper json;
    private final ObjectReader metadata;

    public EventSerializer(EventCatalogue catalogue, JsonMapper json) {
        super(new Builder().converter(new ChainingConverter()));
        this.catalogue = catalogue;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .addModule(new SimpleModule("metadata").addDeserializer(MetaData.class, new MetaDataDeserializer()))
                .build();
        metadata = this.json.readerFor(MetaData.class);
    }

    @Override
    protected ObjectWriter getWriter() {
        return json.writer();
    }

    @Override
    protected ObjectReader getReader(Class<?> type) {
        return type == MetaData.class ? metadata : json.readerFor(type);
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        if (type == null || type == Void.class || MetaData.class.isAssignableFrom(type)) {
            return super.typeForClass(type);
        }
        var stored = catalogue.of(type);
        return new SimpleSerializedType(stored.name(), String.valueOf(stored.revision()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (MetaData.class.getName().equals(type.getName())) {
            return MetaData.class; // nobody has to look for it, once for each event
        }
        return SerializedType.emptyType().equals(type)
                ? super.classForType(type)
                : catalogue.named(type.getName()).type();
    }
}
