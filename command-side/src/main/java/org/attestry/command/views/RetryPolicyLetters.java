package org.attestry.command.views;

import jakarta.validation.constraints.Pattern;
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
 * Have a policy try again to act on everything that it could not act on.
 *
 * @param policy the policy's name
 * @param retry the name programs use for this retry
 */
@Command(path = "PUT /policies/{policy}/retries/{retry}", by = Role.ADMINISTRATOR)
public record RetryPolicyLetters(
        @Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like implementation.hand-over")
        String policy,

        RetryId retry) {

    @Target
    DeadLettersId letters() {
        return DeadLettersId.ofPolicy(policy);
    }

    List<DeadLettersEvent> decide(OrdersBefore before, Caller caller) {
        return before.retryAll(letters(), retry, caller.at());
    }
}
