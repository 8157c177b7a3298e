package org.attestry.command.implementation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.RemovalEvent.RemovalReported;
import org.attestry.events.implementation.RemovalEvent.RemovalVerified;
import org.attestry.events.implementation.RemovalEvent.StillLiveAfterExpiry;
import org.attestry.http.Role;

/**
 * Say whether it is gone, as found by somebody who did not remove it.
 *
 * @param implementation the implementation
 * @param gone whether it is; if it is still live it has to be removed again
 */
@Command(
        path = "PUT /implementations/{implementation}/removal/verification",
        by = {Role.IMPLEMENTER, Role.OFFICER})
public record VerifyRemoval(@Target ImplementationId implementation, boolean gone) {

    List<ImplementationEvent> decide(Stage stage, Caller caller) {
        if (stage instanceof Stage.Gone(var over)
                && gone
                && over.has(RemovalVerified.class, at -> verified(caller, at))) {
            return List.of();
        }
        if (stage instanceof Stage.Removing(var back) && !gone && foundBefore(back, caller)) {
            return List.of();
        }
        if (!(stage instanceof Stage.Removed(var file))) {
            throw NotNow.at(stage);
        }
        var report = file.last(RemovalReported.class);
        if (report != null
                && !Collections.disjoint(Hands.of(caller), Hands.of(report.reportedBy(), report.onBehalfOf()))) {
            throw new Refused(ImplementationRefusal.OWN_REMOVAL);
        }
        return List.of(
                gone
                        ? verified(caller, caller.at())
                        : new StillLiveAfterExpiry(implementation, file.removeBy(), caller.staff(), caller.at()));
    }

    private static boolean foundBefore(OrderFile file, Caller caller) {
        var found = file.last(StillLiveAfterExpiry.class);
        return found != null && caller.staff().equals(found.foundBy());
    }

    private RemovalVerified verified(Caller caller, Instant at) {
        return new RemovalVerified(
                implementation, caller.staff(), caller.person().onBehalfOf(), at);
    }
}
