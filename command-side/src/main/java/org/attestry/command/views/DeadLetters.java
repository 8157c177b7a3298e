package org.attestry.command.views;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Decides;
import org.attestry.command.kernel.Root;
import org.attestry.command.kernel.Version;
import org.attestry.events.views.DeadLettersEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** What a view or policy could not take in, as far as anything was ordered about it. */
@Aggregate(type = "DeadLetters")
final class DeadLetters extends Root {

    private OrdersBefore before = OrdersBefore.NONE;

    @Decides
    Version handle(RetryViewLetter command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @Decides
    Version handle(RetryViewLetters command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @Decides
    Version handle(ResolveViewLetter command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @Decides
    Version handle(RetryPolicyLetter command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @Decides
    Version handle(RetryPolicyLetters command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @Decides
    Version handle(ResolvePolicyLetter command, Caller caller) {
        return record(command.decide(before, caller));
    }

    @EventSourcingHandler
    void on(DeadLettersEvent event) {
        remember(event);
        before = before.after(event);
    }
}
