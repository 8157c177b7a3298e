package org.attestry.command.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
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
import org.attestry.events.sla.ClockId;
import org.attestry.events.sla.Milestone;
import org.attestry.events.sla.PauseReason;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;

/** What happens to an issue starts, stops and stills its clocks; only waiting for the reporter lets them stand still. */
@Policy(name = "sla.clocks-of-issues")
final class WhenIssueMovesSignalClocks {

    @EventHandler
    List<Then> on(IssueEvent event, @Timestamp Instant told) {
        var clocks = ClockId.of(event.issue());
        var tell = new Signals(clocks, event.at(), told);
        return switch (event) {
            case IssueOpened e -> tell.begun(Milestone.OPENED, e.market());
            case IssueClassified e -> tell.send(new RetargetClocks(clocks, e.priority(), told));
            case IssueAccepted e -> tell.passed(Milestone.RESPONDED, e.acceptedBy());
            case ReporterAnswered e -> tell.passed(Milestone.RESPONDED);
            case InformationRequested e ->
                e.from() == WaitsFor.REPORTER ? tell.paused(PauseReason.AWAITING_REQUESTER) : tell.resumed();
            case InformationSupplied e -> tell.resumed();
            case IssueResolved e -> tell.passed(Milestone.RESOLVED, e.resolvedBy());
            case IssueReopened e ->
                e.sameClock()
                        ? tell.send(new ReopenClocks(clocks, Milestone.RESOLVED, told))
                        : tell.passed(Milestone.OPENED);
            case IssueClosed e -> tell.cancelled(null, "The issue was closed");
            case IssueDropped e -> tell.cancelled(null, "The issue was closed without a resolution");
            case IssueMerged e -> tell.cancelled(null, "It goes on as " + e.into());
            case IssueAssigned e -> List.of();
            case IssueTransferred e -> List.of();
            case ResolutionProposed e -> List.of();
            case ResolutionApproved e -> List.of();
            case ResolutionConfirmed e -> List.of();
        };
    }
}
