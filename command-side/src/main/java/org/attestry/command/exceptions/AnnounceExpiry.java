package org.attestry.command.exceptions;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionExpiring;
import org.attestry.events.exceptions.Terms;
import org.attestry.http.Role;

/**
 * Call to mind that a granted exception ends in so many days.
 *
 * @param caseId the case
 * @param daysLeft the days
 */
@Command(
        path = "PUT /exceptions/{caseId}/notices/{daysLeft}",
        by = {Role.POLICY})
public record AnnounceExpiry(
        @Target ExceptionCaseId caseId, @Positive int daysLeft) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Granted granted)) {
            return List.of();
        }
        var terms = Grant.terms(granted.dossier());
        boolean isTime = !caller.at().isBefore(ExceptionDues.noticeOf(terms, daysLeft))
                && caller.at().isBefore(terms.endsAt());
        return isTime && !said(granted.dossier(), terms)
                ? List.of(new ExceptionExpiring(caseId, daysLeft, terms.until(), caller.at()))
                : List.of();
    }

    private boolean said(Dossier dossier, Terms terms) {
        return dossier.all(ExceptionExpiring.class).stream()
                .anyMatch(e -> e.daysLeft() == daysLeft && e.until().equals(terms.until()));
    }
}
