package org.attestry.command.visits;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.visits.Visits.BY_DANA;
import static org.attestry.command.visits.Visits.CLINIC;
import static org.attestry.command.visits.Visits.DANA;
import static org.attestry.command.visits.Visits.NORTH;
import static org.attestry.command.visits.Visits.VISIT;
import static org.attestry.command.visits.Visits.details;
import static org.attestry.command.visits.Visits.log;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.junit.jupiter.api.Test;

class LateVisitTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void a_late_visit_needs_a_reason_and_is_flagged() {
        // NOW is a Friday: a visit of the Friday before is five weekdays old, one of the Thursday before that six
        var friday = NOW.minus(DAY.multipliedBy(7));
        var thursday = friday.minus(DAY);
        given(Visit.class)
                .by(BY_DANA)
                .when(log(friday, friday.plusSeconds(60), null))
                .then(late(friday, false, null));
        given(Visit.class)
                .by(BY_DANA)
                .when(log(thursday, thursday.plusSeconds(60), null))
                .isRefused(VisitRefusal.LATE_WITHOUT_REASON);
        given(Visit.class)
                .by(BY_DANA)
                .when(log(thursday, thursday.plusSeconds(60), "Was ill"))
                .then(late(thursday, true, "Was ill"));
    }

    @Test
    void a_weekend_does_not_make_a_visit_late() {
        var saturday = NOW.minus(DAY.multipliedBy(6));
        given(Visit.class)
                .by(BY_DANA)
                .when(log(saturday, saturday.plusSeconds(60), null))
                .then(late(saturday, false, null));
    }

    private static VisitLogged late(Instant start, boolean late, String reason) {
        return new VisitLogged(
                VISIT, DANA, CLINIC, NORTH, details(start, start.plusSeconds(60)), late, reason, DANA, NOW);
    }
}
