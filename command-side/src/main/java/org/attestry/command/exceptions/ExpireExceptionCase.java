package org.attestry.command.exceptions;

import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.http.Role;

/**
 * End a granted exception because its last day is over; it ends at that moment, however late somebody notices.
 *
 * @param caseId the case
 */
@Command(
        path = "PUT /exceptions/{caseId}/expiry",
        by = {Role.POLICY})
public record ExpireExceptionCase(@Target ExceptionCaseId caseId) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Granted granted)) {
            return List.of();
        }
        var terms = Grant.terms(granted.dossier());
        return caller.at().isBefore(terms.endsAt())
                ? List.of()
                : Stream.concat(
                                Activation.overdue(stage, caller).stream(),
                                Stream.of(new ExceptionExpired(caseId, terms.until(), terms.endsAt())))
                        .toList();
    }
}
