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
 * Let a policy never act on one event, so that it acts on what waits behind it; this cannot be taken back.
 *
 * @param policy the policy's name
 * @param position where in the ledger the event is
 * @param reason why the policy need not act on it
 */
@Command(path = "PUT /policies/{policy}/dead-letters/{position}/resolution", by = Role.ADMINISTRATOR)
public record ResolvePolicyLetter(
        @Size(max = 60) @Pattern(regexp = DeadLettersId.NAME, message = "must be like implementation.hand-over")
        String policy,

        @Positive long position,
        @NotBlank @Size(max = 500) String reason) {

    @Target
    DeadLettersId letters() {
        return DeadLettersId.ofPolicy(policy);
    }

    List<DeadLettersEvent> decide(OrdersBefore before, Caller caller) {
        return before.resolve(letters(), position, reason, caller.at());
    }
}
