package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardChangeProposed;
import org.attestry.events.exceptions.StandardId;
import org.attestry.http.Role;

/**
 * Propose other words for a clause, for instance because it is departed from again and again.
 *
 * @param standard the standard
 * @param clause the number of the clause
 * @param proposal what it should say instead, and why
 */
@Command(
        path = "PUT /standards/{standard}/clauses/{clause}/proposal",
        by = {
            Role.REPRESENTATIVE,
            Role.MANAGER,
            Role.DIRECTOR,
            Role.OFFICER,
            Role.VETTER,
            Role.APPROVER_1,
            Role.APPROVER_2,
            Role.APPROVER_3
        })
public record ProposeStandardChange(
        @Target StandardId standard,
        @Pattern(regexp = ClauseText.NUMBER) String clause,
        @NotBlank @Size(max = 4000) String proposal) {

    List<StandardEvent> decide(Standing standing, Caller caller) {
        return switch (standing) {
            case Standing.Unpublished none -> throw new Refused(StandardRefusal.UNKNOWN_STANDARD);
            case Standing known when known.past().stream().anyMatch(past -> repeats(past, caller)) -> List.of();
            case Standing.Retired over ->
                throw new Refused(StandardRefusal.STANDARD_RETIRED, over.by().sentence() + ".");
            case Standing.InForce now
            when now.editions().getLast().clause(clause).isEmpty() -> throw new Refused(StandardRefusal.UNKNOWN_CLAUSE);
            case Standing.InForce now -> List.of(proposed(caller));
        };
    }

    private boolean repeats(StandardEvent past, Caller caller) {
        return past instanceof StandardChangeProposed before
                && before.clause().equals(clause)
                && before.proposal().equals(proposal)
                && before.proposedBy().equals(caller.staff());
    }

    private StandardChangeProposed proposed(Caller caller) {
        return new StandardChangeProposed(standard, clause, proposal, caller.staff(), caller.at());
    }
}
