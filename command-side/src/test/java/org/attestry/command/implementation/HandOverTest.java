package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.implementation.Outcomes.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Story.given;

import java.time.LocalDate;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ImplementationCancelled;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.junit.jupiter.api.Test;

/** What passes between the exception office and the implementation team before the work begins. */
class HandOverTest {

    private static final HandOverApproval HAND_OVER = new HandOverApproval(ORDER, CASE, HASH);

    @Test
    void approved_terms_are_handed_over_with_their_hash_and_two_business_days_to_acknowledge() {
        given(Implementation.class)
                .by(knowing(ATTESTRY, CASE, NORTH))
                .when(HAND_OVER)
                .then(inNorth());
    }

    @Test
    void only_what_was_approved_is_handed_over() {
        given(Implementation.class).by(Orders.knowing()).when(HAND_OVER).isRefused(ImplementationRefusal.NOT_APPROVED);
    }

    @Test
    void terms_with_another_hash_than_the_approved_ones_are_not_handed_over() {
        var other = new HandOverApproval(ORDER, CASE, terms(LAST.plusDays(1)).hash());
        given(Implementation.class).by(ATTESTRY).when(other).isRefused(ImplementationRefusal.OTHER_TERMS);
    }

    @Test
    void an_exception_that_is_over_is_not_handed_over() {
        given(Implementation.class)
                .by(Orders.knowing(approved(TERMS), new ExceptionExpired(CASE, LAST, NOW)))
                .when(HAND_OVER)
                .isRefused(ImplementationRefusal.EXCEPTION_OVER);
    }

    @Test
    void an_implementation_goes_by_the_name_of_its_case() {
        given(Implementation.class)
                .by(ATTESTRY)
                .when(new HandOverApproval(new ImplementationId("imp-2"), CASE, HASH))
                .isRefused(ImplementationRefusal.NOT_ITS_NAME);
    }

    @Test
    void the_terms_of_a_renewal_open_another_round_with_ten_business_days_to_implement() {
        var longer = terms(LAST.plusDays(31));
        var renewed = new ExceptionRenewed(CASE, 1, longer, LAST, 184, 2, NOW, OLGA.staff(), null, NOW);
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), reported(), verified())
                .by(Orders.knowing(approved(TERMS), renewed))
                .when(new HandOverApproval(ORDER, CASE, longer.hash()))
                .then(new ApprovalCommunicated(
                        ORDER,
                        2,
                        longer,
                        longer.hash(),
                        NOW,
                        TUESDAY_EVENING,
                        LocalDate.parse("2026-07-24"),
                        null,
                        NOW));
    }

    @Test
    void a_renewal_that_ends_soon_is_to_be_implemented_by_its_last_day() {
        var soon = terms(LocalDate.parse("2026-07-20"));
        var renewed = new ExceptionRenewed(CASE, 1, soon, LAST, 184, 2, NOW, OLGA.staff(), null, NOW);
        given(Implementation.class, communicated())
                .by(Orders.knowing(approved(TERMS), renewed))
                .when(new HandOverApproval(ORDER, CASE, soon.hash()))
                .then(new ApprovalCommunicated(
                        ORDER, 2, soon, soon.hash(), NOW, TUESDAY_EVENING, soon.until(), null, NOW));
    }

    @Test
    void what_nobody_began_is_cancelled_and_what_somebody_began_is_removed_even_in_another_round() {
        var remove = new RemoveImplementation(ORDER, Ending.REVOKED);
        given(Implementation.class, communicated(), acknowledged(), plan())
                .by(ATTESTRY)
                .when(remove)
                .then(new ImplementationCancelled(ORDER, Ending.REVOKED, NOW));
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), communicated(2, TERMS))
                .by(ATTESTRY)
                .when(remove)
                .then(new RemovalOrdered(ORDER, Ending.REVOKED, TUESDAY_EVENING, NOW));
    }

    private static ApprovalCommunicated inNorth() {
        var c = communicated();
        return new ApprovalCommunicated(
                c.implementation(),
                c.round(),
                c.terms(),
                c.termsHash(),
                c.approvedAt(),
                c.acknowledgeBy(),
                c.implementBy(),
                NORTH,
                c.at());
    }
}
