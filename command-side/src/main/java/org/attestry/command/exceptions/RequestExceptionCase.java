package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.DETECTED_OTHERWISE;
import static org.attestry.command.exceptions.CaseRefusal.OWN_BENEFIT;
import static org.attestry.command.exceptions.CaseRefusal.REQUESTED_OTHERWISE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.ProviderId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Ask to depart from a clause of a standard for a time; also for a deviation that was found, under the name it was
 * found under.
 *
 * @param caseId the name programs use for the case
 * @param kind the sort of exception
 * @param standard the standard
 * @param clause the clause of it, by its number
 * @param wish what is asked for, for how long, and why
 * @param customer the customer or the deal it is for
 * @param follows an ended case that this one takes up again; an ended case itself is never reopened
 * @param beneficiary who gains by it, for instance the owner of the deal; somebody else than whoever asks
 * @param provider the provider it is about; its market is then named too
 * @param market the market it is about, in whose zone days are counted; a case without market concerns the whole plan
 */
@Command(
        path = "PUT /exceptions/{caseId}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record RequestExceptionCase(
        @Target ExceptionCaseId caseId,
        ExceptionKind kind,
        @Known(recall = true) StandardId standard,
        @NotBlank @Size(max = 40) String clause,
        @Valid WishText wish,
        @Nullable @Size(min = 1, max = 200) String customer,
        @Nullable @Known(recall = true) ExceptionCaseId follows,
        @Nullable StaffId beneficiary,
        @Nullable @Known ProviderId provider,
        @Nullable @Known(recall = true) MarketId market) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> List.of(new Request(this, caller).news());
            case Stage.Detected found -> {
                mustFit(found.dossier().last(ExceptionDetected.class).orElseThrow());
                yield List.of(new Request(this, caller).news());
            }
            case Stage.Known known -> {
                var before = known.dossier().last(ExceptionRequested.class);
                if (before.filter(new Request(this, caller)::repeats).isEmpty()) {
                    throw new Refused(
                            REQUESTED_OTHERWISE,
                            known.dossier().past().getFirst().sentence() + ".");
                }
                yield List.of();
            }
        };
    }

    /** What was found is what is requested. */
    private void mustFit(ExceptionDetected found) {
        if (!found.standard().equals(standard)
                || !found.clause().equals(clause)
                || (found.market() != null && !found.market().equals(market))) {
            throw new Refused(DETECTED_OTHERWISE, found.sentence() + ".");
        }
    }

    /** Nobody asks for what they gain by. */
    void mustNotGain(Hands requester) {
        if (requester.include(beneficiary)) {
            throw new Refused(OWN_BENEFIT);
        }
    }
}
