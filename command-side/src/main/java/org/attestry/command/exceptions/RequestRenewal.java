package org.attestry.command.exceptions;

import static java.time.temporal.ChronoUnit.DAYS;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.http.Role;

/**
 * Ask for a granted exception to last longer, before it ends. Every function that vetted it speaks again, every control
 * is evidenced anew, and the tier that approved it decides: from the second renewal on, one tier higher.
 *
 * @param caseId the case
 * @param renewal counts what was asked, upwards without a gap
 * @param until the new last day
 * @param justification why it is still needed
 */
@Command(
        path = "PUT /exceptions/{caseId}/renewals/{renewal}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record RequestRenewal(
        @Target ExceptionCaseId caseId,
        @Positive int renewal,
        LocalDate until,
        @NotBlank @Size(max = 4000) String justification)
        implements Recalls {

    @Override
    public List<Id> recalls() {
        return Renewals.RECALLS;
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        var before = dossier.last(RenewalRequested.class);
        if (before.filter(e -> e.equals(requested(e.tier(), caller, e.at()))).isPresent()) {
            return List.of();
        }
        Must.beGranted(stage);
        if (dossier.last(ExceptionApproved.class).isEmpty()) {
            throw new Refused(TermRefusal.EMERGENCY_ENDS);
        }
        if (Renewals.asked(dossier).isPresent()) {
            throw new Refused(TermRefusal.RENEWAL_OPEN, before.orElseThrow().sentence() + ".");
        }
        int next = before.map(RenewalRequested::renewal).orElse(0) + 1;
        if (renewal != next) {
            throw new Refused(CaseRefusal.NUMBER_TAKEN, "The next renewal is " + next + ".");
        }
        if (Hands.of(caller).include(dossier.beneficiary())) {
            throw new Refused(CaseRefusal.OWN_BENEFIT);
        }
        mustKeepToTheStandard(dossier, caller.at());
        return List.of(requested(Renewals.nextTier(dossier, caller).number(), caller, caller.at()));
    }

    private void mustKeepToTheStandard(Dossier dossier, Instant now) {
        var terms = Grant.terms(dossier);
        var request = dossier.request();
        if (!now.isBefore(terms.endsAt())) {
            throw new Refused(TermRefusal.RENEWED_TOO_LATE);
        }
        if (!until.isAfter(terms.until())) {
            throw new Refused(TermRefusal.NO_LONGER, "It lasts until " + terms.until() + " already.");
        }
        if (Renewals.granted(dossier) >= request.maxRenewals()) {
            throw new Refused(TermRefusal.RENEWALS_USED_UP, "There were %d.".formatted(request.maxRenewals()));
        }
        long days = terms.until(until).days();
        if (DAYS.between(terms.until(), until) > request.maxDays() || days > request.maxCumulativeDays()) {
            throw new Refused(
                    CaseRefusal.TOO_LONG,
                    "A renewal adds at most %d days, and all of it lasts at most %d; this would make it %d."
                            .formatted(request.maxDays(), request.maxCumulativeDays(), days));
        }
    }

    private RenewalRequested requested(int tier, Caller caller, Instant at) {
        return new RenewalRequested(
                caseId,
                renewal,
                until,
                justification,
                tier,
                caller.staff(),
                caller.person().onBehalfOf(),
                at);
    }
}
