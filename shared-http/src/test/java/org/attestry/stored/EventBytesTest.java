package org.attestry.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.http.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The short way to read an event gives what the long way gives, or leaves it to the long way. */
final class EventBytesTest {

    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");
    private static final JsonMapper JSON = Json.strict();
    private static final String VOIDED =
            "{\"visit\":\"vis-1\",\"reason\":\"%s\",\"voidedBy\":\"stf-7\",\"at\":\"2026-07-10T14:00:00Z\"}";

    private final EventBytes events = new EventBytes(JSON);

    @TestFactory
    Stream<DynamicTest> every_event_is_read_as_it_always_was() {
        return EventCatalogue.attestry()
                .all()
                .map(event -> DynamicTest.dynamicTest(event.name(), () -> {
                    var kept = golden(event);
                    assertThat(read(event.type(), kept)).isEqualTo(JSON.readValue(kept, event.type()));
                }));
    }

    @Test
    void nearly_all_events_are_read_the_short_way() {
        assertThat(EventCatalogue.attestry().all().map(event -> PlainReader.of(event.type())))
                .filteredOn(reader -> reader == null)
                .hasSizeLessThan(6);
    }

    /** The parts of events that are rare keep them on the long way: so many kinds of text must go the short way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "\u00e4\u20ac\ud83d\ude00",
                "a \\\"word\\\" and a \\\\ and a \\/",
                "two\\nlines\\r\\n\\tand more\\\"",
                "\\u0001 \\b \\f",
                ""
            })
    void a_text_is_read_as_it_always_was(String text) {
        var kept = VOIDED.formatted(text);
        assertThat(read(VisitVoided.class, kept)).isEqualTo(JSON.readValue(kept, VisitVoided.class));
    }

    /** Nothing stores such bytes, but what they say is no matter of the way in which they are read. */
    @Test
    void order_spaces_and_nothing_said_are_left_to_the_long_way() {
        var same = JSON.readValue(VOIDED.formatted("x"), VisitVoided.class);
        assertThat(Stream.of(
                                "{ \"visit\": \"vis-1\", \"reason\": \"x\", \"voidedBy\": \"stf-7\", \"at\":"
                                        + " \"2026-07-10T14:00:00Z\" }",
                                "{\"at\":\"2026-07-10T14:00:00Z\",\"reason\":\"x\",\"voidedBy\":\"stf-7\",\"visit\":\"vis-1\"}")
                        .map(kept -> read(VisitVoided.class, kept)))
                .containsOnly(same);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"visit\":\"prv-1\",\"reason\":\"x\",\"voidedBy\":\"stf-7\",\"at\":\"2026-07-10T14:00:00Z\"}",
                "{\"visit\":\"vis-1\",\"reason\":\"x\",\"voidedBy\":\"stf-7\",\"at\":\"2026-02-30T14:00:00Z\"}",
                "{\"visit\":\"vis-1\",\"reason\":7,\"voidedBy\":\"stf-7\",\"at\":\"2026-07-10T14:00:00Z\"}",
                "{\"visit\":\"vis-1\",\"more\":\"x\",\"voidedBy\":\"stf-7\",\"at\":\"2026-07-10T14:00:00Z\"}",
                "{\"visit\":\"vis-1\""
            })
    void what_is_wrong_is_refused(String kept) {
        assertThatThrownBy(() -> read(VisitVoided.class, kept)).isInstanceOf(JacksonException.class);
    }

    private Event read(Class<? extends Event> type, String kept) {
        var within = ("##" + kept + "##").getBytes(StandardCharsets.UTF_8);
        return events.read(type, within, 2, within.length - 4);
    }

    private static String golden(StoredEvent event) throws IOException {
        return Files.readString(GOLDEN.resolve(event.name() + "." + event.revision() + ".json"))
                .strip();
    }
}
