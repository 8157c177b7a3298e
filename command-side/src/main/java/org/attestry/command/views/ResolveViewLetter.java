package org.attestry.command.views;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.DeadLettersId;
import org.attestry.http.Role;

/**
 * Leave one event out of a view for good, so that what waits behind it is taken in; this cannot be taken back.
 *
 * @param view the view's name
 * @param position where in the ledger the event is
 * @param reason why the view does without it
 */
@Command(path = "PUT /views/{view}/dead-letters/{position}/resolution", by = Role.ADMINISTRATOR)
public record ResolveViewLetter(
        @Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like visits.visit-log")
        String view,

        @Positive long position,
        @NotBlank @Size(max = 500) String reason) {

    @Target
    DeadLettersId letters() {
        return DeadLettersId.ofView(view);
    }

    List<DeadLettersEvent> decide(OrdersBefore before, Caller caller) {
        return before.resolve(letters(), position, reason, caller.at());
    }
}
