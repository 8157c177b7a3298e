package org.attestry.query.backtests;

import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.sla.CalendarEvent;
import org.attestry.events.sla.SlaClockEvent;
import org.attestry.events.sla.SlaDefinitionEvent;
import org.attestry.events.sla.SlaSubject;
import org.attestry.events.sla.clocks.ExceptionSignals;
import org.attestry.events.sla.clocks.ImplementationSignals;
import org.attestry.events.sla.clocks.IssueSignals;
import org.attestry.query.kernel.HearsOnce;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Tables;
import org.attestry.query.kernel.Trail;
import org.axonframework.eventhandling.EventHandler;

/** Hears what clocks were told and what they decided, and what was promised and by which calendars. */
@HearsOnce("backtests.clock-evidence")
@Tables(Evidence.TABLES)
final class ClockEvidence {

    private final SlaSubject subject;
    private final Evidence evidence;

    ClockEvidence(SlaSubject subject, Evidence evidence) {
        this.subject = subject;
        this.evidence = evidence;
    }

    @EventHandler
    void on(IssueEvent event, Rows rows, Trail trail) {
        if (subject == SlaSubject.ISSUES && !IssueSignals.of(event).isEmpty()) {
            evidence.note(event.issue().value(), event, rows, trail);
        }
    }

    @EventHandler
    void on(ExceptionEvent event, Rows rows, Trail trail) {
        if (subject == SlaSubject.EXCEPTIONS && !ExceptionSignals.of(event).isEmpty()) {
            evidence.note(event.caseId().value(), event, rows, trail);
        }
    }

    @EventHandler
    void on(ImplementationEvent event, Rows rows, Trail trail) {
        if (subject == SlaSubject.IMPLEMENTATION
                && !ImplementationSignals.of(event).isEmpty()) {
            evidence.note(event.implementation().value(), event, rows, trail);
        }
    }

    @EventHandler
    void on(SlaClockEvent event, Rows rows, Trail trail) {
        if (event.clocks().subject() == subject) {
            evidence.note(event.clocks().item(), event, rows, trail);
        }
    }

    @EventHandler
    void on(SlaDefinitionEvent event, Rows rows, Trail trail) {
        if (event.definition().equals(subject.definition())) {
            evidence.note(Evidence.FOR_ALL, event, rows, trail);
        }
    }

    @EventHandler
    void on(CalendarEvent event, Rows rows, Trail trail) {
        evidence.note(Evidence.FOR_ALL, event, rows, trail);
    }
}
