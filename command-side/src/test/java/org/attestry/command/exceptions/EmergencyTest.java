package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.assessed;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Decisions.routed;
import static org.attestry.command.exceptions.Emergencies.COST;
import static org.attestry.command.exceptions.Emergencies.RATIFY_BY;
import static org.attestry.command.exceptions.Emergencies.TODAY;
import static org.attestry.command.exceptions.Emergencies.granted;
import static org.attestry.command.exceptions.Emergencies.granting;
import static org.attestry.command.exceptions.Emergencies.missed;
import static org.attestry.command.exceptions.Emergencies.ratified;
import static org.attestry.command.exceptions.Emergencies.requested;
import static org.attestry.command.exceptions.Emergencies.toldAll;
import static org.attestry.command.exceptions.Emergencies.wish;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Callers.reportingTo;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class EmergencyTest {

    private static final MissRatification MISS = new MissRatification(CASE);
    private static final RatifyExceptionCase RATIFY = new RatifyExceptionCase(CASE, null);

    @Test
    void what_cannot_wait_is_granted_at_once_for_two_business_days() {
        given(ExceptionCase.class).by(toldAll(ANNA)).when(granting()).then(requested(), granted());
    }

    @Test
    void granting_the_same_again_later_is_no_news_and_otherwise_is_refused() {
        given(ExceptionCase.class, requested(), granted())
                .by(toldAll(at(ANNA, NOW.plusSeconds(60))))
                .when(granting())
                .isNoNews();
        refused(ApprovalRefusal.GRANTED_OTHERWISE, ABEL, granting(), requested(), granted());
        refused(ApprovalRefusal.GRANTED_OTHERWISE, ANNA, granting(), assessed());
    }

    @Test
    void whoever_grants_has_the_tier_that_is_demanded_or_one_above() {
        var dear = wish(dollars("10000"), TODAY, TODAY);
        refused(ApprovalRefusal.NO_AUTHORITY, ANNA, granting("4.3", dear, "stf-dana"));
        given(ExceptionCase.class)
                .by(toldAll(BEA))
                .when(granting("4.3", dear, "stf-dana"))
                .then(requested(dear), granted(BEA, 2, requested(dear)));
        given(ExceptionCase.class).by(toldAll(BEA)).when(granting()).then(requested(), granted(BEA, 1, requested()));
    }

    @Test
    void only_a_clause_that_allows_emergencies_is_departed_from_at_once() {
        refused(StandardRefusal.NO_EMERGENCY, ANNA, granting("4.2", wish(COST, TODAY, TODAY), "stf-dana"));
        refused(StandardRefusal.NOT_EXCEPTABLE, ANNA, granting("9", wish(COST, TODAY, TODAY), "stf-dana"));
    }

    @Test
    void an_emergency_begins_now_and_ends_within_what_the_clause_allows() {
        var later = wish(COST, TODAY.plusDays(1), TODAY.plusDays(2));
        refused(ApprovalRefusal.BEGINS_LATER, ANNA, granting("4.3", later, "stf-dana"));
        var longer = wish(COST, TODAY, TODAY.plusDays(30));
        refused(CaseRefusal.TOO_LONG, ANNA, granting("4.3", longer, "stf-dana"));
    }

    @Test
    void nobody_grants_what_they_asked_for_or_gain_by_or_what_their_boss_asked_for() {
        refused(CaseRefusal.OWN_CASE, ANNA, granting("4.3", wish(COST, TODAY, TODAY), "stf-anna"));
        refused(CaseRefusal.OWN_CASE, caller("stf-sam", Role.APPROVER_1), granting());
        refused(ApprovalRefusal.REPORTS_TO_REQUESTER, reportingTo(ANNA, "stf-dana"), granting());
        refused(CaseRefusal.OWN_BENEFIT, ANNA, granting("4.3", wish(COST, TODAY, TODAY), "stf-sam"));
    }

    @Test
    void another_approver_ratifies_it_once() {
        given(ExceptionCase.class, requested(), granted()).by(ABEL).when(RATIFY).then(ratified(ABEL));
        given(ExceptionCase.class, requested(), granted(), ratified(ABEL))
                .by(at(ABEL, RATIFY_BY.plusSeconds(1)))
                .when(RATIFY)
                .isNoNews();
        var carol = caller("stf-carol", Role.APPROVER_1);
        refused(ApprovalRefusal.RATIFIED_ALREADY, carol, RATIFY, requested(), granted(), ratified(ABEL));
    }

    @Test
    void nobody_ratifies_what_they_granted_asked_for_or_have_no_tier_for() {
        refused(ApprovalRefusal.GRANTED_BY_YOU, ANNA, RATIFY, requested(), granted());
        refused(CaseRefusal.OWN_CASE, caller("stf-dana", Role.APPROVER_1), RATIFY, requested(), granted());
        refused(ApprovalRefusal.NO_AUTHORITY, BEA, RATIFY, requested(), granted());
    }

    @Test
    void only_an_emergency_is_ratified_and_only_in_time() {
        refused(CaseRefusal.NOT_GRANTED, ABEL, RATIFY, assessed(routed()));
        refused(ApprovalRefusal.NOT_AN_EMERGENCY, ABEL, RATIFY, assessed(routed(), Decisions.approved()));
        refused(ApprovalRefusal.RATIFICATION_OVER, at(ABEL, RATIFY_BY), RATIFY, requested(), granted());
        refused(CaseRefusal.ALREADY_DECIDED, ABEL, RATIFY, requested(), granted(), missed());
    }

    @Test
    void what_nobody_ratified_in_time_ends_then() {
        var due = at(policy(), RATIFY_BY);
        given(ExceptionCase.class, requested(), granted()).by(due).when(MISS).then(missed());
        given(ExceptionCase.class, requested(), granted(), missed())
                .by(due)
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, requested(), granted(), ratified(ABEL))
                .by(due)
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, requested(), granted())
                .by(at(policy(), RATIFY_BY.minusSeconds(1)))
                .when(MISS)
                .isNoNews();
        given(ExceptionCase.class, assessed()).by(due).when(MISS).isNoNews();
    }

    private static void refused(Refusal why, Caller who, Object command, Event... past) {
        given(ExceptionCase.class, past).by(toldAll(who)).when(command).isRefused(why);
    }
}
