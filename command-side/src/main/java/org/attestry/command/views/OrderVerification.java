package org.attestry.command.views;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.VerificationEvent;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.views.VerificationId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Have history gone through again and held, row by row, against what a view serves.
 *
 * @param verification the name programs use for it
 * @param view the view's name; whether there is one of this name, the answers say
 */
@Command(
        path = "PUT /views/{view}/verifications/{verification}",
        by = {Role.ADMINISTRATOR, Role.POLICY})
public record OrderVerification(
        @Target VerificationId verification,

        @Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like visits.visit-log")
        String view) {

    List<VerificationEvent> decide(@Nullable VerificationOrdered before, Caller caller) {
        if (before == null) {
            return List.of(new VerificationOrdered(verification, view, caller.at()));
        }
        if (!before.view().equals(view)) {
            throw new Refused(ViewsRefusal.ORDERED_OTHERWISE, "It is of " + before.view() + ".");
        }
        return List.of();
    }
}
