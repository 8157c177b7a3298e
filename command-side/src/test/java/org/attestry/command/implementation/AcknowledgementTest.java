package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Story.given;

import java.time.Instant;
import org.attestry.events.implementation.HandOverEvent.AcknowledgementOverdue;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.junit.jupiter.api.Test;

/** The implementation team says that it has the terms, or asks; silence is noted. */
class AcknowledgementTest {

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
}
