package org.attestry.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.catalogue.UnknownHistory;
import org.attestry.events.catalogue.Upcast;
import org.attestry.http.Json;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How history is read that was written when an event had other fields. */
class RevisionUpcasterTest {

    record TeaServed(MarketId market, String kind, int cups) implements Event {
        @Override
        public Id subject() {
            return market;
        }

        @Override
        public String sentence() {
            return "Tea was served";
        }
    }

    private static final JsonMapper JSON = Json.strict();
    private static final String NAME = "tea.TeaServed";

    private final EventCatalogue catalogue = catalogue(
            new Upcast(NAME, 1, with(fields -> fields.put("kind", fields.remove("sort")))),
            new Upcast(NAME, 2, with(fields -> fields.put("cups", 1))));

    private static EventCatalogue catalogue(Upcast... upcasts) {
        return new EventCatalogue(List.of(new StoredEvent(NAME, 3, TeaServed.class)), List.of(upcasts));
    }

    private static UnaryOperator<Map<String, Object>> with(java.util.function.Consumer<Map<String, Object>> change) {
        return fields -> {
            var copy = new HashMap<>(fields);
            change.accept(copy);
            return copy;
        };
    }

    private static Object read(EventCatalogue catalogue, String name, int revision, String payload) {
        var serializer = new EventSerializer(catalogue, JSON);
        var stored = new GenericDomainEventEntry<>(
                "", "mkt-a", 0, "id", Instant.EPOCH, name, String.valueOf(revision), payload, "{}");
        var entry = new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), stored);
        var messages = EventUtils.upcastAndDeserializeTrackedEvents(
                Stream.of(entry), serializer, new RevisionUpcaster(catalogue, JSON));
        return messages.findFirst().orElseThrow().getPayload();
    }

    @Test
    void every_older_revision_is_read_as_todays() {
        var green = new TeaServed(new MarketId("mkt-a"), "green", 1);
        assertThat(read(catalogue, NAME, 1, "{\"market\":\"mkt-a\",\"sort\":\"green\"}"))
                .isEqualTo(green);
        assertThat(read(catalogue, NAME, 2, "{\"market\":\"mkt-a\",\"kind\":\"green\"}"))
                .isEqualTo(green);
        assertThat(read(catalogue, NAME, 3, "{\"market\":\"mkt-a\",\"kind\":\"green\",\"cups\":2}"))
                .isEqualTo(new TeaServed(new MarketId("mkt-a"), "green", 2));
    }

    @Test
    void a_newer_revision_and_an_unknown_name_stop_the_reader() {
        assertThatThrownBy(() -> read(catalogue, NAME, 4, "{\"market\":\"mkt-a\",\"kind\":\"a\",\"cups\":2}"))
                .isInstanceOf(UnknownHistory.class)
                .hasMessageContaining("revision 4 of \"tea.TeaServed\"")
                .hasMessageContaining("up to 3");
        assertThatThrownBy(() -> read(catalogue, "tea.TeaSpilt", 1, "{}"))
                .isInstanceOf(UnknownHistory.class)
                .hasMessageContaining("tea.TeaSpilt");
        assertThatThrownBy(() -> read(catalogue, TeaServed.class.getName(), 1, "{}"))
                .isInstanceOf(UnknownHistory.class);
    }

    @Test
    void a_step_that_nobody_wrote_down_stops_the_reader() {
        var holed = catalogue(new Upcast(NAME, 2, with(fields -> fields.put("cups", 1))));
        assertThatThrownBy(() -> read(holed, NAME, 1, "{\"market\":\"mkt-a\",\"kind\":\"green\"}"))
                .isInstanceOf(UnknownHistory.class)
                .hasMessageContaining("revision 1");
    }

    @Test
    void what_no_longer_fits_the_record_is_not_read_in_part() {
        assertThatThrownBy(() -> read(catalogue, NAME, 3, "{\"market\":\"mkt-a\",\"kind\":\"a\",\"cups\":2,\"x\":1}"))
                .isInstanceOf(RuntimeException.class);
    }
}
