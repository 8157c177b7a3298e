package org.attestry.command.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.visits.Visits.BY_DANA;
import static org.attestry.command.visits.Visits.END;
import static org.attestry.command.visits.Visits.START;
import static org.attestry.command.visits.Visits.VISIT;
import static org.attestry.command.visits.Visits.correct;
import static org.attestry.command.visits.Visits.corrected;
import static org.attestry.command.visits.Visits.details;
import static org.attestry.command.visits.Visits.logged;
import static org.attestry.command.visits.Visits.voided;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.Claim;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class CorrectVisitTest {

    private static final Instant LATER = END.plus(Duration.ofMinutes(30));
    private static final String WHY = "Typed 00 for 30";

    @Test
    void a_correction_says_what_reads_differently_and_why() {
        given(Visit.class, logged())
                .by(BY_DANA)
                .when(correct("cor-1", START, LATER, WHY))
                .then(corrected("cor-1", LATER, WHY));
    }

    @Test
    void a_correction_frees_the_old_time_and_holds_the_new() {
        assertThat(corrected("cor-1", LATER, WHY).claims())
                .containsExactly(
                        new Claim.Release("visits.representative-time"),
                        new Claim.Hold("visits.representative-time", "stf-dana", START, LATER));
    }

    @Test
    void every_detail_that_reads_differently_is_named() {
        assertThat(details(START, END).changedSince(details(START, END))).isEmpty();
        assertThat(details(START.plusSeconds(1), LATER).changedSince(details(START, END)))
                .containsExactly("start", "end");
    }

    @Test
    void the_same_correction_again_is_no_news_even_after_another_one() {
        var first = corrected("cor-1", LATER, WHY);
        given(Visit.class, logged(), first, corrected("cor-2", END, "It was right before"))
                .by(BY_DANA)
                .when(correct("cor-1", START, LATER, WHY))
                .isNoNews();
        given(Visit.class, logged(), first, voided("Logged twice"))
                .by(BY_DANA)
                .when(correct("cor-1", START, LATER, WHY))
                .isNoNews();
    }

    @Test
    void correcting_what_reads_like_that_already_is_no_news() {
        given(Visit.class, logged())
                .by(BY_DANA)
                .when(correct("cor-1", START, END, "No idea"))
                .isNoNews();
    }

    @Test
    void one_correction_does_not_say_two_things() {
        given(Visit.class, logged(), corrected("cor-1", LATER, WHY))
                .by(BY_DANA)
                .when(correct("cor-1", START, END, WHY))
                .isRefused(VisitRefusal.CORRECTED_OTHERWISE);
    }

    @Test
    void a_corrected_visit_obeys_the_rules_of_every_visit() {
        refused(correct("cor-1", END, START, WHY), VisitRefusal.ENDS_BEFORE_IT_STARTS);
        refused(correct("cor-1", START, NOW.plusSeconds(1), WHY), VisitRefusal.NOT_OVER_YET);
        refused(correct("cor-1", START.minus(Duration.ofDays(2)), END, WHY), VisitRefusal.LONGER_THAN_A_DAY);
    }

    @Test
    void a_visit_that_was_never_logged_is_not_corrected() {
        given(Visit.class).by(BY_DANA).when(correct("cor-1", START, LATER, WHY)).isRefused(VisitRefusal.NOT_LOGGED);
        assertThat(VisitRefusal.NOT_LOGGED.problem(null).status()).isEqualTo(404);
    }

    @Test
    void a_visit_that_was_taken_back_is_not_corrected() {
        given(Visit.class, logged(), voided("Logged twice"))
                .by(BY_DANA)
                .when(correct("cor-1", START, LATER, WHY))
                .isRefused(VisitRefusal.VOIDED);
    }

    @Test
    void a_representative_corrects_and_takes_back_own_visits_only() {
        var omar = caller("stf-omar", Role.REPRESENTATIVE);
        given(Visit.class, logged())
                .by(omar)
                .when(correct("cor-1", START, LATER, WHY))
                .isRefused(VisitRefusal.NOT_YOURS);
        given(Visit.class, logged())
                .by(omar)
                .when(new VoidVisit(VISIT, "Not his"))
                .isRefused(VisitRefusal.NOT_YOURS);
    }

    @Test
    void a_visit_taken_back_frees_its_time() {
        given(Visit.class, logged())
                .by(BY_DANA)
                .when(new VoidVisit(VISIT, "Logged twice"))
                .then(voided("Logged twice"));
        assertThat(voided("Logged twice").claims()).containsExactly(new Claim.Release("visits.representative-time"));
    }

    private static void refused(CorrectVisit correction, VisitRefusal why) {
        given(Visit.class, logged()).by(BY_DANA).when(correction).isRefused(why);
    }
}
