package org.attestry.events.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.issues.IssueId;
import org.junit.jupiter.api.Test;

final class ClockIdTest {

    @Test
    void the_clocks_of_a_thing_are_named_after_it_however_long_its_name() {
        var longest = new IssueId("iss-" + "a".repeat(60));
        assertThat(ClockId.of(longest).item()).isEqualTo(longest.value());
        assertThat(ClockId.of(longest).subject()).isEqualTo(SlaSubject.ISSUES);
        assertThat(new ClockId("clk-imp-1").subject()).isEqualTo(SlaSubject.IMPLEMENTATION);
    }

    @Test
    void things_of_kinds_that_nothing_is_promised_for_have_no_clocks() {
        assertThatExceptionOfType(Id.Misnamed.class).isThrownBy(() -> ClockId.of(new MarketId("mkt-north")));
        assertThatExceptionOfType(Id.Misnamed.class).isThrownBy(() -> new ClockId("iss-1"));
    }
}
