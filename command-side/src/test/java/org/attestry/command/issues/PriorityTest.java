package org.attestry.command.issues;

import static org.assertj.core.api.Assertions.assertThat;

import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "HIGH,HIGH,CRITICAL",
        "HIGH,MEDIUM,HIGH",
        "MEDIUM,HIGH,HIGH",
        "HIGH,LOW,MODERATE",
        "MEDIUM,MEDIUM,MODERATE",
        "LOW,HIGH,MODERATE",
        "MEDIUM,LOW,LOW",
        "LOW,MEDIUM,LOW",
        "LOW,LOW,LOW"
    })
    void every_impact_and_urgency_has_its_priority(Level impact, Level urgency, Priority priority) {
        assertThat(Priority.of(impact, urgency)).isEqualTo(priority);
    }
}
