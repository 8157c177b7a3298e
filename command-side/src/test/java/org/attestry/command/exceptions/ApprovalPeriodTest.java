package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.LAST;
import static org.attestry.command.exceptions.Cases.approving;
import static org.attestry.command.exceptions.Cases.requested;
import static org.attestry.command.exceptions.Cases.supported;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.junit.jupiter.api.Test;

class ApprovalPeriodTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-10");

    @Test
    void no_approval_ends_before_it_starts() {
        given(ExceptionCase.class, requested(), supported())
                .by(ANNA)
                .when(approving(LAST, LAST.minusDays(1)))
                .isRefused(ExceptionsRefusal.ENDS_BEFORE_START);
    }

    @Test
    void an_approval_may_last_one_day_and_that_day_may_be_today() {
        given(ExceptionCase.class, requested(), supported())
                .by(ANNA)
                .when(approving(TODAY, TODAY))
                .then(new ExceptionApproved(CASE, List.of("Tell the customer"), TODAY, TODAY, ANNA.staff(), null, NOW));
    }

    @Test
    void no_approval_ends_in_the_past() {
        given(ExceptionCase.class, requested(), supported())
                .by(ANNA)
                .when(approving(TODAY.minusDays(9), TODAY.minusDays(1)))
                .isRefused(ExceptionsRefusal.ENDS_IN_THE_PAST);
    }

    @Test
    void a_day_is_over_when_it_is_over_everywhere() {
        var lastMoment = Instant.parse("2026-07-11T11:59:59Z");
        given(ExceptionCase.class, requested(), supported())
                .by(at(ANNA, lastMoment))
                .when(approving(TODAY, TODAY))
                .then(new ExceptionApproved(
                        CASE, List.of("Tell the customer"), TODAY, TODAY, ANNA.staff(), null, lastMoment));
        given(ExceptionCase.class, requested(), supported())
                .by(at(ANNA, lastMoment.plusSeconds(1)))
                .when(approving(TODAY, TODAY))
                .isRefused(ExceptionsRefusal.ENDS_IN_THE_PAST);
    }
}
