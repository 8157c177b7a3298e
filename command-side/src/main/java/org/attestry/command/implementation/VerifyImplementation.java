package org.attestry.command.implementation;

import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.VerificationEvent;
import org.attestry.events.implementation.VerificationEvent.ImplementationDeviates;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.http.Role;

/**
 * Say which terms are live, as found by somebody who had no hand in it; they are held against the hash of the approved ones.
 *
 * @param implementation the implementation
 * @param found the terms that are live
 */
@Command(
        path = "PUT /implementations/{implementation}/verification",
        by = {Role.IMPLEMENTER, Role.OFFICER})
public record VerifyImplementation(@Target ImplementationId implementation, Terms found) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Known known && said(known.file(), caller)) {
            return List.of();
        }
        if (!(stage instanceof Stage.Reported(var file))) {
            throw NotNow.at(stage);
        }
        file.mustBeJudgedByAnother(caller);
        return List.of(finding(file, caller, caller.at()));
    }

    private boolean said(OrderFile file, Caller caller) {
        return file.has(ImplementationVerified.class, at -> finding(file, caller, at))
                || file.has(ImplementationDeviates.class, at -> finding(file, caller, at));
    }

    private VerificationEvent finding(OrderFile file, Caller caller, Instant at) {
        var approved = file.order().termsHash();
        var by = caller.staff();
        var onBehalfOf = caller.person().onBehalfOf();
        return found.hash().equals(approved)
                ? new ImplementationVerified(implementation, approved, by, onBehalfOf, at)
                : new ImplementationDeviates(
                        implementation,
                        approved,
                        found.hash(),
                        Drift.between(file.order().terms(), found),
                        by,
                        onBehalfOf,
                        at);
    }
}
