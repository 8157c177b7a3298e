package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attestry.command.exceptions.Standards.RATE;
import static org.attestry.command.exceptions.Standards.published;
import static org.attestry.command.exceptions.Standards.retired;
import static org.attestry.command.exceptions.Standards.revised;
import static org.attestry.command.exceptions.Standards.text;
import static org.attestry.command.kernel.Callers.NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Event;
import org.junit.jupiter.api.Test;

class ClauseInForceTest {

    private static final Event NEXT = revised(2, text(LocalDate.of(2026, 8, 1), RATE));

    @Test
    void a_version_counts_from_the_first_moment_of_its_first_day_where_its_days_are_counted() {
        assertThat(inForce("2026-08-01T03:59:59Z").version()).isEqualTo(1);
        assertThat(inForce("2026-08-01T04:00:00Z").version()).isEqualTo(2);
    }

    @Test
    void a_clause_is_excepted_only_from_a_standard_in_force_that_has_it_and_allows_it() {
        assertThat(refusal("4.2", NOW, published(), retired())).isEqualTo(StandardRefusal.STANDARD_RETIRED);
        assertThat(refusal("4.2", Instant.parse("2025-12-31T12:00:00Z"), published()))
                .isEqualTo(StandardRefusal.NOT_YET_EFFECTIVE);
        assertThat(refusal("7", NOW, published())).isEqualTo(StandardRefusal.UNKNOWN_CLAUSE);
        assertThat(refusal("9", NOW, published())).isEqualTo(StandardRefusal.NOT_EXCEPTABLE);
    }

    private static ClauseInForce inForce(String moment) {
        return ClauseInForce.of(List.of(published(), NEXT), "4.2", Instant.parse(moment));
    }

    private static Object refusal(String clause, Instant moment, Event... standard) {
        return catchThrowableOfType(Refused.class, () -> ClauseInForce.of(List.of(standard), clause, moment))
                .why();
    }
}
