package org.attestry.events.sla.clocks;

import static org.attestry.events.sla.clocks.Telling.ANSWERED;
import static org.attestry.events.sla.clocks.Telling.OWED;
import static org.attestry.events.sla.clocks.Telling.begun;
import static org.attestry.events.sla.clocks.Telling.notWanted;
import static org.attestry.events.sla.clocks.Telling.passed;

import java.util.List;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueEvent.ReporterAnswered;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.WaitsFor;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.clocks.ClockSignal.NotPassed;
import org.attestry.events.sla.clocks.ClockSignal.Prioritised;

/** What happens to an issue, as its clocks are told; only waiting for the reporter lets them stand still. */
public final class IssueSignals {

    private IssueSignals() {}

    /** What its clocks are told of it, in this order. */
    public static List<ClockSignal> of(IssueEvent event) {
        return switch (event) {
            case IssueOpened e -> begun(Milestone.OPENED, e.market());
            case IssueClassified e -> List.of(new Prioritised(e.priority()));
            case IssueAccepted e -> passed(Milestone.RESPONDED, e.acceptedBy());
            case ReporterAnswered e -> passed(Milestone.RESPONDED, null);
            case InformationRequested e -> e.from() == WaitsFor.REPORTER ? OWED : ANSWERED;
            case InformationSupplied e -> ANSWERED;
            case IssueResolved e -> passed(Milestone.RESOLVED, e.resolvedBy());
            case IssueReopened e ->
                e.sameClock() ? List.of(new NotPassed(Milestone.RESOLVED)) : passed(Milestone.OPENED, null);
            case IssueClosed e -> notWanted(null, "The issue was closed");
            case IssueDropped e -> notWanted(null, "The issue was closed without a resolution");
            case IssueMerged e -> notWanted(null, "It goes on as " + e.into());
            case IssueAssigned e -> List.of();
            case IssueTransferred e -> List.of();
            case ResolutionProposed e -> List.of();
            case ResolutionApproved e -> List.of();
            case ResolutionConfirmed e -> List.of();
        };
    }
}
