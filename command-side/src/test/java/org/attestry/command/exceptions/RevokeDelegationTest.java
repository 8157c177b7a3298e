package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEA;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.exceptions.DelegationTest.DELEGATED;
import static org.attestry.command.exceptions.DelegationTest.LENT;
import static org.attestry.command.exceptions.DelegationTest.TAKEN_BACK;
import static org.attestry.command.exceptions.DelegationTest.WEEK_ON;
import static org.attestry.command.exceptions.DelegationTest.delegating;
import static org.attestry.command.exceptions.Matrices.DREW;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refusal;
import org.attestry.events.Event;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.junit.jupiter.api.Test;

class RevokeDelegationTest {

    @Test
    void whoever_lent_it_a_director_or_an_administrator_takes_it_back() {
        given(Delegation.class, DELEGATED).by(BEA).when(revoking()).then(TAKEN_BACK);
        given(Delegation.class, DELEGATED)
                .by(DREW)
                .when(revoking())
                .then(new DelegationRevoked(LENT, "Back again", DREW.staff(), NOW));
        refusedRevoking(AuthorityRefusal.NOT_YOUR_DELEGATION, ANNA, DELEGATED);
    }

    @Test
    void it_is_taken_back_once_and_not_lent_again() {
        given(Delegation.class, DELEGATED, TAKEN_BACK).by(BEA).when(revoking()).isNoNews();
        given(Delegation.class, DELEGATED, TAKEN_BACK)
                .by(BEA)
                .when(new RevokeDelegation(LENT, "Another reason"))
                .isRefused(AuthorityRefusal.DELEGATION_REVOKED);
        given(Delegation.class, DELEGATED, TAKEN_BACK)
                .by(told(BEA))
                .when(delegating(null, WEEK_ON))
                .isRefused(AuthorityRefusal.DELEGATION_REVOKED);
        refusedRevoking(AuthorityRefusal.UNKNOWN_DELEGATION, BEA);
    }

    private static RevokeDelegation revoking() {
        return new RevokeDelegation(LENT, "Back again");
    }

    private static void refusedRevoking(Refusal why, Caller by, Event... past) {
        given(Delegation.class, past).by(by).when(revoking()).isRefused(why);
    }
}
