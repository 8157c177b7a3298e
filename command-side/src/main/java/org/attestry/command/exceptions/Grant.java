package org.attestry.command.exceptions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.Terms;

/** What was granted, as it stands. */
final class Grant {

    private Grant() {}

    /** The terms that hold by now. */
    static Terms terms(Dossier dossier) {
        return find(dossier).orElseThrow();
    }

    /** The terms, if anything was granted. */
    static Optional<Terms> find(Dossier dossier) {
        return dossier.past().reversed().stream().flatMap(Grant::termsIn).findFirst();
    }

    private static Stream<Terms> termsIn(ExceptionEvent event) {
        return switch (event) {
            case ExceptionApproved e -> Stream.of(e.terms());
            case EmergencyExceptionGranted e -> Stream.of(e.terms());
            case ExceptionRenewed e -> Stream.of(e.terms());
            default -> Stream.empty();
        };
    }

    /** Its first day, granted or wished. */
    static LocalDate from(Dossier dossier) {
        return find(dossier).map(Terms::from).orElseGet(() -> dossier.wish().from());
    }

    /** Its last day, granted or wished. */
    static LocalDate until(Dossier dossier) {
        return find(dossier).map(Terms::until).orElseGet(() -> dossier.wish().until());
    }
}
