package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Source;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.RepeatedTest;

/** Two people speak to one case at the same instant, on the real ledger: the case stays of one mind. */
class ExceptionRaceIT {

    private static final Person DANA = person("dana", Role.REPRESENTATIVE);
    private static final Person VERA = person("vera", Role.VETTER);
    private static final Person ANNA = person("anna", Role.APPROVER_1);
    private static final Person ABEL = person("abel", Role.APPROVER_1);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private final CommandDesk desk = CommandServer.shared().bean(CommandDesk.class);
    private final EventStorageEngine memory = CommandServer.shared().bean(EventStorageEngine.class);
    private final ExceptionCaseId id = new ExceptionCaseId("exc-" + UUID.randomUUID());

    /** Words said by somebody. */
    private record Said(Person by, Object command) {}

    @RepeatedTest(20)
    void of_two_approvers_at_the_same_instant_exactly_one_wins() throws Exception {
        vettedCase();
        var answers = atOnce(new Said(ANNA, approval()), new Said(ABEL, approval()));
        assertThat(answers).containsExactlyInAnyOrder("applied", "exceptions/already-decided");
        assertThat(eventsOf(ExceptionApproved.class)).isEqualTo(1);
    }

    @RepeatedTest(10)
    void a_yes_and_a_no_at_the_same_instant_do_not_both_count() throws Exception {
        vettedCase();
        var answers = atOnce(new Said(ANNA, approval()), new Said(ABEL, new RejectExceptionCase(id, "Too dear")));
        assertThat(answers).containsExactlyInAnyOrder("applied", "exceptions/already-decided");
        assertThat(eventsOf(ExceptionApproved.class) + eventsOf(ExceptionRejected.class))
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void whoever_takes_it_back_and_whoever_approves_do_not_both_win() throws Exception {
        vettedCase();
        var answers = atOnce(new Said(ANNA, approval()), new Said(DANA, new WithdrawExceptionCase(id, "Not needed")));
        assertThat(answers).containsExactlyInAnyOrder("applied", "exceptions/already-decided");
        assertThat(eventsOf(ExceptionApproved.class) + eventsOf(ExceptionWithdrawn.class))
                .isEqualTo(1);
    }

    @RepeatedTest(10)
    void an_objection_either_stops_the_approval_or_comes_too_late() throws Exception {
        vettedCase();
        var objection = new VetExceptionCase(id, VettingFunction.LEGAL, VettingOpinion.OBJECT, "Stop");
        var answers = atOnce(new Said(ANNA, approval()), new Said(VERA, objection));
        assertThat(answers)
                .isIn(
                        List.of("applied", "exceptions/already-decided"),
                        List.of("exceptions/still-objected", "applied"));
    }

    @RepeatedTest(10)
    void the_same_words_twice_at_once_are_news_once() throws Exception {
        vettedCase();
        var answers = atOnce(new Said(ANNA, approval()), new Said(ANNA, approval()));
        assertThat(answers).containsExactlyInAnyOrder("applied", "no-news");
        assertThat(eventsOf(ExceptionApproved.class)).isEqualTo(1);
        assertThat(eventsOf(ExceptionVetted.class)).isEqualTo(1);
    }

    private void vettedCase() {
        send(new Said(
                DANA,
                new RequestExceptionCase(
                        id, ExceptionKind.SALES, "S", "1", "Why", null, null, null, today, today, null, null)));
        send(new Said(VERA, new VetExceptionCase(id, VettingFunction.LEGAL, VettingOpinion.SUPPORT, "Fine")));
    }

    private ApproveExceptionCase approval() {
        return new ApproveExceptionCase(id, List.of(), today, today);
    }

    private List<String> atOnce(Said... said) throws Exception {
        var barrier = new CyclicBarrier(said.length);
        try (var threads = Executors.newFixedThreadPool(said.length)) {
            var sent = threads.invokeAll(Stream.of(said)
                    .<Callable<String>>map(each -> () -> {
                        barrier.await();
                        return send(each);
                    })
                    .toList());
            return sent.stream().map(f -> f.resultNow()).toList();
        }
    }

    private String send(Said said) {
        try {
            var answer = desk.send(said.command(), said.by(), Envelope.of(Source.HTTP));
            return answer.outcome().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        } catch (Refused no) {
            return no.problem().type().replace("/problems/", "");
        }
    }

    private long eventsOf(Class<?> kind) {
        return memory.readEvents(id.value())
                .asStream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .count();
    }

    private static Person person(String name, Role role) {
        return new Person(new StaffId("stf-" + name), Set.of(role), Markets.EVERY, null);
    }
}
