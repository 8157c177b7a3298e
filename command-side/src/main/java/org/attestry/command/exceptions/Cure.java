package org.attestry.command.exceptions;

import java.util.ArrayList;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;
import org.attestry.events.sla.BusinessCalendar;
import org.attestry.events.sla.CalendarId;

/** What follows when something that is owed did not come in time, and how long there is to cure it. */
final class Cure {

    /** Business days to bring what is missing. */
    static final int DAYS = 10;

    /** What a command that suspends needs to know. */
    static final List<Id> RECALLS = List.of(CalendarId.PLAN);

    private Cure() {}

    /** It did not come: whatever was in effect is suspended from that moment. */
    static List<ExceptionEvent> suspending(Stage stage, ExceptionEvent missed, SuspensionCause cause, Caller caller) {
        var news = new ArrayList<>(Activation.overdue(stage, caller));
        news.add(missed);
        var active = stage instanceof Stage.Active || news.getFirst() instanceof ExceptionActivated;
        if (!active) {
            return news;
        }
        var cureBy = BusinessCalendar.of(caller.historyOf(CalendarId.PLAN)).plusBusinessDays(missed.at(), DAYS);
        news.add(
                new ExceptionSuspended(missed.caseId(), cause, missed.sentence(), cureBy, caller.staff(), missed.at()));
        return news;
    }
}
