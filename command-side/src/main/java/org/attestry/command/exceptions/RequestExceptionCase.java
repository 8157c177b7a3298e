package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.ExceptionsRefusal.ENDS_BEFORE_START;
import static org.attestry.command.exceptions.ExceptionsRefusal.OWN_BENEFIT;
import static org.attestry.command.exceptions.ExceptionsRefusal.PROVIDER_ELSEWHERE;
import static org.attestry.command.exceptions.ExceptionsRefusal.REQUESTED_OTHERWISE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.network.ProviderId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Ask to depart from a clause of a standard for a time.
 *
 * @param caseId the name programs use for the case
 * @param kind the sort of standard
 * @param standard the standard, as people call it
 * @param clause the clause of it, by number or in its words
 * @param justification why the plan should agree
 * @param alternatives what else was considered, and why it will not do
 * @param beneficiary who gains by it, for instance the owner of the deal; somebody else than whoever asks
 * @param exposure what it may cost at most
 * @param wishedFrom the first day
 * @param wishedUntil the last day
 * @param provider the provider it is about; the case then belongs to its market
 * @param market the market it is about; a case without market and provider concerns the whole plan
 */
@Command(
        path = "PUT /exceptions/{caseId}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record RequestExceptionCase(
        @Target ExceptionCaseId caseId,
        ExceptionKind kind,
        @NotBlank @Size(max = 200) String standard,
        @NotBlank @Size(max = 1000) String clause,
        @NotBlank @Size(max = 4000) String justification,
        @Nullable @Size(min = 1, max = 4000) String alternatives,
        @Nullable StaffId beneficiary,
        @Nullable Money exposure,
        LocalDate wishedFrom,
        LocalDate wishedUntil,
        @Nullable @Known ProviderId provider,
        @Nullable @Known MarketId market) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> List.of(mayBe(requested(caller, caller.at())));
            case Stage.Known known when repeats(known.dossier().request(), caller) -> List.of();
            case Stage.Known known ->
                throw new Refused(REQUESTED_OTHERWISE, known.dossier().request().sentence() + ".");
        };
    }

    private ExceptionRequested mayBe(ExceptionRequested request) {
        if (new Hands(request.requestedBy(), request.onBehalfOf()).include(beneficiary)) {
            throw new Refused(OWN_BENEFIT);
        }
        if (wishedUntil.isBefore(wishedFrom)) {
            throw new Refused(ENDS_BEFORE_START);
        }
        return request;
    }

    private boolean repeats(ExceptionRequested before, Caller caller) {
        return before.equals(requested(caller, before.at()));
    }

    private ExceptionRequested requested(Caller caller, Instant at) {
        return new ExceptionRequested(
                caseId,
                kind,
                standard,
                clause,
                justification,
                alternatives,
                caller.staff(),
                caller.person().onBehalfOf(),
                beneficiary,
                exposure,
                wishedFrom,
                wishedUntil,
                provider,
                marketOfAll(caller),
                at);
    }

    private @Nullable MarketId marketOfAll(Caller caller) {
        if (provider == null) {
            return market;
        }
        var home = caller.marketOf(provider);
        if (market != null && !market.equals(home)) {
            throw new Refused(PROVIDER_ELSEWHERE, "The provider belongs to " + home + ".");
        }
        return home;
    }
}
