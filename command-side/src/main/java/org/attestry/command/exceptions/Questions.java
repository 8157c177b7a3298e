package org.attestry.command.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;

/** What whoever requested a case is asked, and for how long they may be silent. */
final class Questions {

    /** Business days of silence after which a case counts as withdrawn (rules 3.9). */
    static final int PATIENCE = 10;

    /** What a command that asks needs to know. */
    static final List<Id> RECALLS = List.of(CalendarId.PLAN);

    private Questions() {}

    /** A question, asked at a moment. */
    static ExceptionInfoRequested asked(ExceptionCaseId caseId, int question, String text, Caller caller, Instant at) {
        var silentUntil = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN)).plusBusinessDays(at, PATIENCE);
        return new ExceptionInfoRequested(caseId, question, text, silentUntil, caller.staff(), at);
    }

    /** The number of the next question. */
    static int next(Dossier dossier) {
        return 1
                + dossier.last(ExceptionInfoRequested.class)
                        .map(ExceptionInfoRequested::question)
                        .orElse(0);
    }

    /** Refuses to go on while an answer is owed. */
    static void mustBeAnswered(Dossier dossier) {
        dossier.openQuestion().ifPresent(open -> {
            throw new Refused(CaseRefusal.ANSWER_OWED, open.sentence() + ".");
        });
    }
}
