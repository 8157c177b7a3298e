package org.attestry.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.command.implementation.AcknowledgeApproval;
import org.attestry.command.implementation.CheckEffect;
import org.attestry.command.implementation.CloseLoop;
import org.attestry.command.implementation.PlanImplementation;
import org.attestry.command.implementation.ReportImplemented;
import org.attestry.command.implementation.StartImplementation;
import org.attestry.command.implementation.VerifyImplementation;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.http.Json;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.ledger.Ledger;

/** What became of what was approved: put into effect and verified, or still on its way. */
final class HandOvers {

    private static final Person IMPLEMENTER = Network.person("stf-implementer", Role.IMPLEMENTER);
    private static final Person OFFICER = Network.person("stf-officer", Role.OFFICER);
    private static final Person DIRECTOR = Network.person("stf-director", Role.DIRECTOR);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Speaker speaker;
    private final Calendar calendar;
    private final Ledger ledger;

    HandOvers(Speaker speaker, Calendar calendar, Ledger ledger) {
        this.speaker = speaker;
        this.calendar = calendar;
        this.ledger = ledger;
    }

    void make(Crew crew) {
        var approved = IntStream.rangeClosed(1, Exceptions.COUNT)
                .mapToObj(i -> approval(new ExceptionCaseId("exc-demo-%03d".formatted(i))))
                .flatMap(Optional::stream)
                .toList();
        crew.each(approved, one -> new Work(one).live());
    }

    private Optional<ExceptionApproved> approval(ExceptionCaseId id) {
        return payloads(id.value(), "exceptions.ExceptionApproved")
                .map(text -> Json.strict().readValue(text, ExceptionApproved.class))
                .findFirst();
    }

    private Stream<String> payloads(String stream, String type) {
        try (var events = ledger.readStream(stream, 0)) {
            return events.filter(event -> event.type().equals(type)).map(event -> event.payload()).toList().stream();
        }
    }

    private final class Work {
        private final Dice dice;
        private final ExceptionApproved approval;
        private final ImplementationId id;
        private Instant now;

        Work(ExceptionApproved approval) {
            this.approval = approval;
            id = ImplementationId.of(approval.caseId());
            dice = new Dice("implementation of " + approval.caseId());
            now = approval.at();
        }

        void live() {
            awaitHandOver();
            var hash = approval.terms().hash();
            say(IMPLEMENTER, new AcknowledgeApproval(id, hash));
            var due = LocalDate.ofInstant(now, Calendar.ZONE).plusDays(dice.between(10, 25));
            var parts = List.of("Configuration", "Letter to the customer");
            say(IMPLEMENTER, new PlanImplementation(id, new StaffId("stf-implementer"), parts, due));
            say(IMPLEMENTER, new StartImplementation(id));
            if (dice.chance(0.1)) {
                return; // stuck
            }
            now = now.plus(Duration.ofDays(dice.between(2, 20)));
            say(IMPLEMENTER, new ReportImplemented(id, "Release notes, item " + dice.between(100, 999), hash));
            say(OFFICER, new VerifyImplementation(id, approval.terms()));
            if (dice.chance(0.8)) {
                now = now.plus(Duration.ofDays(dice.between(20, 40)));
                say(Network.MANAGER, new CheckEffect(id, true, "Claims and letters are as agreed"));
                say(DIRECTOR, new CloseLoop(id));
            }
        }

        /** The policy that hands over works beside us. */
        private void awaitHandOver() {
            var end = Instant.now().plus(PATIENCE);
            while (ledger.lastSequence(id.value()).isEmpty()) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException(approval.caseId() + " was approved, but not handed over");
                }
                LockSupport.parkNanos(20_000_000);
            }
        }

        private void say(Person who, Object command) {
            now = now.plus(Duration.ofHours(dice.between(2, 40)));
            if (calendar.past(now)) {
                speaker.say(who, now, command);
            }
        }
    }
}
