package org.attestry.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.command.CommandSide;
import org.attestry.query.QuerySide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Axon asks its maker for updates unless a property of the JVM forbids it; a setting of Spring does not. */
class SilenceTest {

    private static final String FORBIDDEN = "axoniq.update-checker.disabled";
    private static final String BEFORE = System.getProperty(FORBIDDEN, "");

    @BeforeEach
    void nobody_has_said_it_yet() {
        System.clearProperty(FORBIDDEN);
    }

    @AfterEach
    void as_it_was() {
        System.setProperty(FORBIDDEN, BEFORE);
    }

    @Test
    void the_command_side_sends_nothing_to_anybody() {
        CommandSide.application();
        assertThat(System.getProperty(FORBIDDEN)).isEqualTo("true");
    }

    @Test
    void the_query_side_sends_nothing_to_anybody() {
        QuerySide.application();
        assertThat(System.getProperty(FORBIDDEN)).isEqualTo("true");
    }
}
