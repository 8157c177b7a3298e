package org.attestry.command.views;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.views.DeadLettersEvent;
import org.attestry.events.views.DeadLettersId;
import org.attestry.events.views.RetryId;
import org.attestry.http.Role;

/**
 * Have a view try again to take in an event that it could not, and then what waits behind it.
 *
 * @param view the view's name
 * @param position where in the ledger the event is
 * @param retry the name programs use for this retry
 */
@Command(path = "PUT /views/{view}/dead-letters/{position}/retries/{retry}", by = Role.ADMINISTRATOR)
public record RetryViewLetter(
        @Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like visits.visit-log")
        String view,

        @Positive long position,
        RetryId retry) {

    @Target
    DeadLettersId letters() {
        return DeadLettersId.ofView(view);
    }

    List<DeadLettersEvent> decide(OrdersBefore before, Caller caller) {
        return before.retry(letters(), retry, position, caller.at());
    }
}
