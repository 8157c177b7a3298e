package org.attestry.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.http.Json;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Every event has a file of how it is stored, for every revision; nothing here writes one. */
class GoldenFilesTest {

    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");
    private static final EventCatalogue CATALOGUE = EventCatalogue.attestry();
    private static final JsonMapper JSON = Json.strict();

    @TestFactory
    Stream<DynamicTest> the_newest_revision_is_written_byte_for_byte_as_its_file() {
        return CATALOGUE
                .all()
                .map(event -> DynamicTest.dynamicTest(event.name(), () -> {
                    var file = fileOf(event, event.revision());
                    assertThat(file).exists();
                    var kept = Files.readString(file).stripTrailing();
                    var read = JSON.readValue(kept, event.type());
                    assertThat(JSON.writeValueAsString(read)).isEqualTo(kept);
                    assertThat(read.sentence()).isNotBlank().doesNotContain("null");
                    for (var component : event.type().getRecordComponents()) {
                        assertThat(JSON.readTree(kept).has(component.getName()))
                                .as("%s shows its field %s", file.getFileName(), component.getName())
                                .isTrue();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_older_revision_has_a_file_and_a_way_to_be_read() {
        return CATALOGUE
                .all()
                .flatMap(event -> Stream.iterate(1, r -> r < event.revision(), r -> r + 1)
                        .map(revision -> DynamicTest.dynamicTest(event.name() + " " + revision, () -> {
                            assertThat(fileOf(event, revision)).exists();
                            assertThat(CATALOGUE.upcastsOf(event, revision)).hasSize(event.revision() - revision);
                        })));
    }

    @Test
    void no_file_is_left_over() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .allMatch(name -> CATALOGUE
                            .all()
                            .anyMatch(e -> name.matches(e.name().replace(".", "\\.") + "\\.[0-9]+\\.json")));
        }
    }

    @Test
    void every_event_of_every_family_is_listed() {
        assertThat(CATALOGUE.all())
                .allSatisfy(event -> assertThat(members(event.type().getEnclosingClass()))
                        .allSatisfy(member -> assertThat(CATALOGUE.of(member)).isNotNull()));
    }

    /** The events of a family and of the families within it. */
    private static List<Class<?>> members(Class<?> family) {
        return Stream.of(family.getPermittedSubclasses())
                .<Class<?>>flatMap(member -> member.isSealed() ? members(member).stream() : Stream.of(member))
                .toList();
    }

    private static Path fileOf(StoredEvent event, int revision) {
        return GOLDEN.resolve(event.name() + "." + revision + ".json");
    }
}
