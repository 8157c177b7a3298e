package org.attestry.command.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.only;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.visits.Visits.BY_DANA;
import static org.attestry.command.visits.Visits.BY_MIA;
import static org.attestry.command.visits.Visits.CLINIC;
import static org.attestry.command.visits.Visits.DANA;
import static org.attestry.command.visits.Visits.END;
import static org.attestry.command.visits.Visits.MIA;
import static org.attestry.command.visits.Visits.NORTH;
import static org.attestry.command.visits.Visits.START;
import static org.attestry.command.visits.Visits.VISIT;
import static org.attestry.command.visits.Visits.details;
import static org.attestry.command.visits.Visits.log;
import static org.attestry.command.visits.Visits.logged;
import static org.attestry.command.visits.Visits.voided;

import java.time.Duration;
import java.time.Instant;
import org.attestry.command.kernel.Callers;
import org.attestry.events.Claim;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class LogVisitTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void a_visit_is_logged_in_the_market_of_its_provider() {
        given(Visit.class).by(BY_DANA).when(log()).then(logged());
    }

    @Test
    void a_logged_visit_holds_the_time_of_its_representative() {
        assertThat(logged().claims())
                .containsExactly(new Claim.Hold("visits.representative-time", "stf-dana", START, END));
    }

    @Test
    void logging_the_same_again_is_no_news_however_late() {
        given(Visit.class, logged())
                .by(at(BY_DANA, NOW.plus(DAY.multipliedBy(90))))
                .when(log())
                .isNoNews();
        given(Visit.class, logged(), voided("Logged twice"))
                .by(BY_DANA)
                .when(log())
                .isNoNews();
    }

    @Test
    void a_visit_is_not_changed_by_logging_it_again() {
        var longer = log(START, END.plusSeconds(60), null);
        given(Visit.class, logged()).by(BY_DANA).when(longer).isRefused(VisitRefusal.LOGGED_OTHERWISE);
        given(Visit.class, logged(), voided("Logged twice"))
                .by(BY_DANA)
                .when(longer)
                .isRefused(VisitRefusal.LOGGED_OTHERWISE);
    }

    @Test
    void a_representative_logs_own_visits_only() {
        var other = Callers.caller("stf-omar", Role.REPRESENTATIVE);
        given(Visit.class).by(other).when(log()).isRefused(VisitRefusal.NOT_YOURS);
        assertThat(VisitRefusal.NOT_YOURS.problem(null).status()).isEqualTo(403);
    }

    @Test
    void a_manager_logs_for_a_representative() {
        given(Visit.class)
                .by(BY_MIA)
                .when(log())
                .then(new VisitLogged(VISIT, DANA, CLINIC, NORTH, details(START, END), false, null, MIA, NOW));
    }

    @Test
    void nobody_touches_a_visit_of_another_market() {
        given(Visit.class, logged()).by(only(BY_MIA, "mkt-south")).when(log()).isRejected("/problems/wrong-market");
    }

    @Test
    void a_visit_that_ends_when_it_starts_or_before_is_refused() {
        refused(START, START, VisitRefusal.ENDS_BEFORE_IT_STARTS);
        refused(START, START.plusNanos(999), VisitRefusal.ENDS_BEFORE_IT_STARTS);
        refused(START, START.minusSeconds(1), VisitRefusal.ENDS_BEFORE_IT_STARTS);
        refused(Instant.MAX, Instant.MIN, VisitRefusal.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void a_visit_lasts_a_day_at_most() {
        var end = NOW.minusSeconds(60);
        refused(end.minus(DAY).minusSeconds(1), end, VisitRefusal.LONGER_THAN_A_DAY);
        given(Visit.class)
                .by(BY_DANA)
                .when(log(end.minus(DAY), end, null))
                .then(new VisitLogged(
                        VISIT, DANA, CLINIC, NORTH, details(end.minus(DAY), end), false, null, DANA, NOW));
    }

    @Test
    void a_visit_that_is_not_over_is_refused() {
        refused(START, NOW.plusSeconds(1), VisitRefusal.NOT_OVER_YET);
        refused(START, Instant.MAX, VisitRefusal.NOT_OVER_YET);
    }

    @Test
    void a_visit_of_more_than_ten_years_ago_is_refused() {
        refused(NOW.minus(DAY.multipliedBy(3660)), END, VisitRefusal.TOO_LONG_AGO);
        refused(Instant.MIN, END, VisitRefusal.TOO_LONG_AGO);
    }

    private static void refused(Instant start, Instant end, VisitRefusal why) {
        given(Visit.class).by(BY_DANA).when(log(start, end, null)).isRefused(why);
    }
}
