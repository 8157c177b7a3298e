package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;

import java.util.List;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.ImplementationCancelled;
import org.attestry.events.implementation.HandOverEvent.ImplementationDeclined;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.implementation.RemovalEvent.RemovalReported;
import org.attestry.events.implementation.RemovalEvent.RemovalVerified;
import org.attestry.events.implementation.VerificationEvent.ImplementationDeviates;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.VerificationEvent.OutcomeConfirmed;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;

/** What follows when one order is reported in effect: it is judged, declined, closed, removed. */
final class Outcomes {

    private Outcomes() {}

    static ImplementationReported reported() {
        return new ImplementationReported(ORDER, "Change 4711", HASH, IVAN.staff(), null, NOW);
    }

    static ImplementationDeviates deviates() {
        return new ImplementationDeviates(
                ORDER, HASH, terms(LAST.plusDays(1)).hash(), List.of("until"), INES.staff(), null, NOW);
    }

    static ImplementationVerified verified() {
        return new ImplementationVerified(ORDER, HASH, INES.staff(), null, NOW);
    }

    static OutcomeConfirmed confirmed() {
        return new OutcomeConfirmed(ORDER, "It works", OLGA.staff(), NOW);
    }

    static LoopClosed closed() {
        return new LoopClosed(ORDER, NOW, 0, OLGA.staff(), null, NOW);
    }

    static ImplementationDeclined declined() {
        return new ImplementationDeclined(ORDER, "Cannot be done", IMMA.staff(), NOW);
    }

    static ImplementationCancelled cancelled() {
        return new ImplementationCancelled(ORDER, Ending.EXPIRED, NOW);
    }

    static RemovalOrdered ordered() {
        return new RemovalOrdered(ORDER, Ending.EXPIRED, TUESDAY_EVENING, NOW);
    }

    static RemovalReported removed() {
        return new RemovalReported(ORDER, "Change 4712", IVAN.staff(), null, NOW);
    }

    static RemovalVerified gone() {
        return new RemovalVerified(ORDER, INES.staff(), null, NOW);
    }
}
