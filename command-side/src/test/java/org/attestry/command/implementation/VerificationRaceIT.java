package org.attestry.command.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Source;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.VerificationEvent;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.RepeatedTest;

/** Two people look at the same implementation at the same instant, on the real ledger. */
class VerificationRaceIT {

    private static final Person ATTESTRY = person("attestry", Role.POLICY);
    private static final Person IVAN = person("ivan", Role.IMPLEMENTER);
    private static final Person INES = person("ines", Role.IMPLEMENTER);
    private static final Person OLGA = person("olga", Role.OFFICER);

    private final CommandDesk desk = CommandServer.shared().bean(CommandDesk.class);
    private final EventStorageEngine memory = CommandServer.shared().bean(EventStorageEngine.class);
    private final ExceptionCaseId caseId = new ExceptionCaseId("exc-" + UUID.randomUUID());
    private final ImplementationId id = ImplementationId.of(caseId);
    private final Terms terms = ofThisCase(Orders.TERMS);

    @RepeatedTest(10)
    void of_two_verifiers_at_the_same_instant_exactly_one_is_heard() throws Exception {
        reported();
        var drifted = terms.until(terms.until().plusDays(1));
        var answers = atOnce(List.of(
                () -> send(INES, new VerifyImplementation(id, terms)),
                () -> send(OLGA, new VerifyImplementation(id, drifted))));
        assertThat(answers)
                .isIn(
                        List.of("applied", "implementation/awaits-effect-check"),
                        List.of("implementation/deviates", "applied"));
        assertThat(memory.readEvents(id.value()).asStream().filter(e -> e.getPayload() instanceof VerificationEvent))
                .hasSize(1);
    }

    private void reported() {
        var approved = new ExceptionApproved(
                caseId, terms, 1, List.of(), terms.from(), Orders.TUESDAY_EVENING, null, Orders.TUESDAY_EVENING);
        memory.appendEvents(new GenericDomainEventMessage<>("ExceptionCase", caseId.value(), 0, approved));
        send(ATTESTRY, new HandOverApproval(id, caseId, terms.hash()));
        send(IVAN, new AcknowledgeApproval(id, terms.hash()));
        send(IVAN, new PlanImplementation(id, IVAN.staff(), List.of("Rates"), terms.until()));
        send(IVAN, new StartImplementation(id));
        assertThat(send(IVAN, new ReportImplemented(id, "Change 4711", terms.hash())))
                .isEqualTo("applied");
    }

    private Terms ofThisCase(Terms t) {
        return new Terms(
                caseId,
                t.standard(),
                t.standardVersion(),
                t.clause(),
                t.scope(),
                t.exposure(),
                t.conditions(),
                t.controls(),
                t.from(),
                t.until(),
                t.zone());
    }

    private static List<String> atOnce(List<Callable<String>> said) throws Exception {
        var barrier = new CyclicBarrier(said.size());
        try (var threads = Executors.newFixedThreadPool(said.size())) {
            var sent = threads.invokeAll(said.stream()
                    .<Callable<String>>map(each -> () -> {
                        barrier.await();
                        return each.call();
                    })
                    .toList());
            return sent.stream().map(answer -> answer.resultNow()).toList();
        }
    }

    private String send(Person by, Object command) {
        try {
            var answer = desk.send(command, by, Envelope.of(Source.HTTP));
            return answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (Refused no) {
            return no.problem().type().replace("/problems/", "");
        }
    }

    private static Person person(String name, Role role) {
        return new Person(new StaffId("stf-" + name), Set.of(role), Markets.EVERY, null);
    }
}
