package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Callers.reportingTo;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.ExceptionKind.PRODUCT;
import static org.attestry.events.exceptions.ExceptionKind.SALES;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bea lets Anna decide sales exceptions at tier 2 up to 20,000 dollars, for a week. */
class DelegationTest {

    static final DelegationId LENT = new DelegationId("dlg-1");
    static final Instant WEEK_ON = NOW.plus(Duration.ofDays(7));
    static final AuthorityDelegated DELEGATED = delegated(2, NOW, WEEK_ON);
    static final DelegationRevoked TAKEN_BACK = new DelegationRevoked(LENT, "Back again", BEA.staff(), NOW);

    @Test
    void an_approver_lends_their_own_authority_for_a_while() {
        given(Delegation.class)
                .by(told(reportingTo(BEA, "stf-boss")))
                .when(delegating(null, WEEK_ON))
                .then(DELEGATED);
    }

    @Test
    void lending_the_same_again_later_is_no_news_and_otherwise_is_refused() {
        given(Delegation.class, DELEGATED)
                .by(told(at(BEA, NOW.plusSeconds(60))))
                .when(delegating(null, WEEK_ON))
                .isNoNews();
        given(Delegation.class, DELEGATED)
                .by(told(BEA))
                .when(delegating(null, WEEK_ON.plusSeconds(1)))
                .isRefused(AuthorityRefusal.DELEGATED_OTHERWISE);
    }

    @Test
    void nobody_lends_to_themselves() {
        refused(AuthorityRefusal.DELEGATED_TO_ONESELF, BEA, to("stf-bea", 2, dollars("1"), null, WEEK_ON));
    }

    @Test
    void nobody_lends_what_is_not_theirs_in_person() {
        refused(AuthorityRefusal.NOT_YOURS_TO_DELEGATE, ANNA, delegating(null, WEEK_ON));
        refused(AuthorityRefusal.NOT_YOURS_TO_DELEGATE, BEA, to("stf-anna", 1, dollars("1"), null, WEEK_ON));
        refused(AuthorityRefusal.NOT_YOURS_TO_DELEGATE, actingFor(BEA, "stf-bob"), delegating(null, WEEK_ON));
        refused(AuthorityRefusal.NOT_YOURS_TO_DELEGATE, caller("stf-bill", Role.APPROVER_2), delegating(null, WEEK_ON));
    }

    @Test
    void a_delegation_begins_now_or_later_and_ends_after_it_begins() {
        refused(AuthorityRefusal.DELEGATED_ALREADY_OVER, BEA, delegating(NOW.minusSeconds(1), WEEK_ON));
        refused(AuthorityRefusal.DELEGATED_ALREADY_OVER, BEA, delegating(WEEK_ON, WEEK_ON));
    }

    @Test
    void a_delegation_lasts_no_longer_than_the_matrix_allows() {
        var most = NOW.plus(Duration.ofDays(30));
        given(Delegation.class)
                .by(told(reportingTo(BEA, "stf-boss")))
                .when(delegating(null, most))
                .then(delegated(2, NOW, most));
        refused(AuthorityRefusal.DELEGATED_TOO_LONG, BEA, delegating(null, most.plusSeconds(1)));
    }

    @Test
    void a_delegation_names_a_tier_there_is_and_an_amount_the_matrix_can_weigh() {
        given(Delegation.class)
                .by(recalling(BEA, AuthorityMatrixId.PLAN))
                .when(delegating(null, WEEK_ON))
                .isRefused(AuthorityRefusal.NO_MATRIX);
        refused(
                AuthorityRefusal.MATRIX_CURRENCY,
                BEA,
                to("stf-anna", 2, new Money(BigDecimal.ONE, "EUR"), null, WEEK_ON));
    }

    static AuthorityDelegated delegated(int tier, Instant from, Instant until) {
        return new AuthorityDelegated(
                LENT,
                BEA.staff(),
                ANNA.staff(),
                tier,
                List.of(PRODUCT, SALES),
                dollars("20000"),
                from,
                until,
                List.of(new StaffId("stf-boss")),
                NOW);
    }

    static DelegateAuthority delegating(@Nullable Instant from, Instant until) {
        return to("stf-anna", 2, dollars("20000"), from, until);
    }

    private static DelegateAuthority to(String who, int tier, Money upTo, @Nullable Instant from, Instant until) {
        return new DelegateAuthority(LENT, new StaffId(who), tier, List.of(SALES, PRODUCT), upTo, from, until);
    }

    private static void refused(Refusal why, Caller by, DelegateAuthority command) {
        given(Delegation.class).by(told(by)).when(command).isRefused(why);
    }
}
