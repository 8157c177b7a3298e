package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.knowing;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.AcknowledgementOverdue;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
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
    void whoever_acknowledges_names_the_hash_of_the_terms_they_read() {
        given(Implementation.class, communicated())
                .by(IMMA)
                .when(new AcknowledgeApproval(ORDER, terms(LAST.plusDays(1)).hash()))
                .isRefused(ImplementationRefusal.OTHER_TERMS);
    }

    @Test
    void silence_is_noted_when_its_time_is_up_and_only_once() {
        var note = new NoteOverdueAcknowledgement(ORDER);
        var overdue = new AcknowledgementOverdue(ORDER, TUESDAY_EVENING, TUESDAY_EVENING);
        given(Implementation.class, communicated())
                .by(later(ATTESTRY, "2026-07-14T20:59:59Z"))
                .when(note)
                .isNoNews();
        given(Implementation.class, communicated())
                .by(later(ATTESTRY, "2026-07-14T21:00:00Z"))
                .when(note)
                .then(overdue);
        given(Implementation.class, communicated(), overdue)
                .by(later(ATTESTRY, "2026-07-15T14:00:00Z"))
                .when(note)
                .isNoNews();
    }

    @Test
    void an_open_question_stops_the_time_and_the_answer_gives_back_what_was_left_of_it() {
        var asked = new ApprovalQueried(ORDER, 1, "Which plan?", IMMA.staff(), Instant.parse("2026-07-14T20:00:00Z"));
        given(Implementation.class, communicated(), asked)
                .by(later(ATTESTRY, "2026-07-20T14:00:00Z"))
                .when(new NoteOverdueAcknowledgement(ORDER))
                .isNoNews();
        given(Implementation.class, communicated(), asked)
                .by(later(OLGA, "2026-07-16T20:30:00Z"))
                .when(new AnswerApprovalQuery(ORDER, 1, "Plan 1"))
                .then(new ApprovalQueryAnswered(
                        ORDER,
                        1,
                        "Plan 1",
                        OLGA.staff(),
                        Instant.parse("2026-07-17T12:30:00Z"),
                        Instant.parse("2026-07-16T20:30:00Z")));
    }

    @Test
    void a_question_after_the_acknowledgement_moves_no_due_time() {
        given(Implementation.class, communicated(), acknowledged(), queried())
                .by(OLGA)
                .when(new AnswerApprovalQuery(ORDER, 1, "Plan 1"))
                .then(new ApprovalQueryAnswered(ORDER, 1, "Plan 1", OLGA.staff(), null, NOW));
    }

    @Test
    void nothing_is_planned_started_or_reported_while_a_question_is_open() {
        given(Implementation.class, communicated(), acknowledged(), queried())
                .by(IMMA)
                .when(planning("2026-07-31"))
                .isRefused(ImplementationRefusal.QUESTION_OPEN);
        given(Implementation.class, communicated(), acknowledged(), plan(), queried())
                .by(IVAN)
                .when(new StartImplementation(ORDER))
                .isRefused(ImplementationRefusal.QUESTION_OPEN);
        given(Implementation.class, communicated(), acknowledged(), plan(), started(), queried())
                .by(IVAN)
                .when(new ReportImplemented(ORDER, "Change 4711", HASH))
                .isRefused(ImplementationRefusal.QUESTION_OPEN);
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
