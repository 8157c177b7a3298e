package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionExpiring;
import org.attestry.events.exceptions.TriageOutcome;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;

/** A case whose whole life lies in the past when the scheduler gets to see it: real ledger, real due times. */
class ExceptionExpiryIT {

    private static final CommandServer SERVER = CommandServer.shared();
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    private final ExceptionCaseId id = new ExceptionCaseId("exc-" + UUID.randomUUID());

    @Test
    void the_moments_of_a_life_are_exact_even_when_the_scheduler_is_months_late() throws Exception {
        approved();
        for (int tries = 0; tries < 100 && at(ExceptionExpired.class).isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertThat(at(ExceptionActivated.class)).containsExactly(Instant.parse("2026-08-01T04:00:00Z"));
        assertThat(at(ExceptionExpiring.class))
                .isSubsetOf(
                        Instant.parse("2026-09-01T04:00:00Z"),
                        Instant.parse("2026-09-17T04:00:00Z"),
                        Instant.parse("2026-09-24T04:00:00Z"),
                        Instant.parse("2026-09-30T04:00:00Z"));
        assertThat(at(ExceptionExpired.class)).containsExactly(Instant.parse("2026-10-01T04:00:00Z"));
        assertThat(history().reduce((first, second) -> second)).containsInstanceOf(ExceptionExpired.class);
    }

    private void approved() {
        var wish = new WishText("One clinic", Cases.EXPOSURE, false, FIRST, LAST, "Needed", null);
        var loss = Intakes.loss("0.1", "100", "1000");
        say(Matrices.DREW, Matrices.publishing());
        say(Cases.OLIVE, new PublishStandard(Standards.RATES, Standards.usual()));
        say(
                Cases.DANA,
                new RequestExceptionCase(
                        id, ExceptionKind.SALES, Standards.RATES, "4.2", wish, null, null, null, null, null));
        say(Cases.OLIVE, new TriageExceptionCase(id, TriageOutcome.ROUTED, null, null));
        say(Cases.OLIVE, new StartVetting(id, List.of(LEGAL)));
        say(Cases.VERA, new RecordVettingOpinion(id, LEGAL, SUPPORT, "Fine"));
        say(Cases.OLIVE, new CompleteVetting(id));
        say(Cases.OLIVE, new AssessExceptionRisk(id, loss, loss, 2, 1));
        say(Cases.OLIVE, new SubmitForApproval(id, List.of(), List.of()));
        say(Cases.ANNA, new ApproveExceptionCase(id, 1, List.of(), null, null));
        say(Cases.BEA, new ApproveExceptionCase(id, 2, List.of(), null, null));
        say(Cases.BOB, new ApproveExceptionCase(id, 2, List.of(), null, null));
    }

    /** An importer may say when something took effect. */
    private static void say(Caller by, Object command) {
        var envelope = Envelope.of(Source.IMPORT).at(NOW);
        SERVER.bean(CommandDesk.class).send(command, by.person(), envelope);
    }

    private List<Instant> at(Class<? extends ExceptionEvent> kind) {
        return history().filter(kind::isInstance).map(ExceptionEvent::at).toList();
    }

    private Stream<ExceptionEvent> history() {
        return SERVER.bean(EventStorageEngine.class)
                .readEvents(id.value())
                .asStream()
                .map(message -> (ExceptionEvent) message.getPayload());
    }
}
