package org.attestry.command.issues;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.issues.IssueEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Something that is wrong or missing for somebody, until they say that it is settled. */
@Aggregate(type = "Issue")
final class Issue extends Root {

    private Stage stage = new Stage.Unopened();

    @Decides
    Version handle(OpenIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ClassifyIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AssignIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(AcceptIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(TransferIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RequestInformation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(SupplyInformation command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(RespondToReporter command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ProposeResolution command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ApproveResolution command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ResolveIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ConfirmResolution command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(ReopenIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(CloseIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @Decides
    Version handle(MergeDuplicateIssue command, Caller caller) {
        return record(command.decide(stage, caller));
    }

    @EventSourcingHandler
    void on(IssueEvent event) {
        remember(event);
        stage = stage.after(event);
    }
}
