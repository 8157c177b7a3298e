package org.attestry.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The house rules that only the source text can tell. Each is held against the project, and against a canary. */
class SourcesTest {

    private static final Sources PROJECT = Sources.ofProject();

    @Test
    void the_whole_project_is_read() {
        assertThat(PROJECT.texts())
                .containsKeys("pom.xml", ".ci/run", "shared-events/src/main/java/org/attestry/events/Event.java");
    }

    @Test
    void no_java_file_is_longer_than_a_page() {
        assertThat(PROJECT.java().longerThanAPage())
                .containsExactlyInAnyOrderElementsOf(Sources.LONG_FOR_A_REASON.keySet());
        assertThat(canary("\n".repeat(Sources.PAGE)).longerThanAPage()).isEmpty();
        assertThat(canary("\n".repeat(Sources.PAGE + 1)).longerThanAPage()).hasSize(1);
    }

    @Test
    void no_file_names_the_machine_it_was_written_on() {
        assertThat(PROJECT.namingAMachine()).isEmpty();
        assertThat(canary("see /" + "home/dana/notes").namingAMachine()).hasSize(1);
        assertThat(canary("GET https://example.org/home/dana").namingAMachine()).isEmpty();
    }

    @Test
    void nothing_is_an_entity_and_nothing_is_lombok() {
        assertThat(PROJECT.java().importingPersistenceOrLombok()).isEmpty();
        assertThat(canary("import " + "lombok.Data;").importingPersistenceOrLombok())
                .hasSize(1);
        assertThat(canary("import " + "jakarta.persistence.Entity;").importingPersistenceOrLombok())
                .hasSize(1);
    }

    private static Sources canary(String text) {
        return new Sources(Map.of("Canary.java", text));
    }
}
