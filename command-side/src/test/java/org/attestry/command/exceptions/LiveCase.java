package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Standards.RATES;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attestry.command.CommandServer;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Source;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** A case of its own on the real ledger, submitted to one of tier 1 and two of Bea, Bob and Ben. */
final class LiveCase {

    private static final CommandDesk DESK = CommandServer.shared().bean(CommandDesk.class);
    private static final EventStorageEngine MEMORY = CommandServer.shared().bean(EventStorageEngine.class);

    final ExceptionCaseId id = new ExceptionCaseId("exc-" + UUID.randomUUID());

    /** Words said by somebody. */
    record Said(Caller by, Object command) {}

    /** Everything up to the submission. */
    static LiveCase submitted() {
        var live = new LiveCase();
        var loss = new LossText(new BigDecimal("0.1"), Cases.dollars("100"), Cases.dollars("1000"));
        live.send(Matrices.DREW, Matrices.publishing());
        live.send(Cases.OLIVE, new PublishStandard(RATES, Standards.usual()));
        live.send(
                Cases.DANA,
                new RequestExceptionCase(
                        live.id,
                        ExceptionKind.SALES,
                        RATES,
                        "4.2",
                        live.wish("One clinic"),
                        null,
                        null,
                        Cases.SAM.staff(),
                        null,
                        null));
        live.send(Cases.OLIVE, new TriageExceptionCase(live.id, TriageOutcome.ROUTED, null, null));
        live.send(Cases.OLIVE, new StartVetting(live.id, List.of(VettingFunction.LEGAL)));
        live.send(Cases.VERA, new RecordVettingOpinion(live.id, VettingFunction.LEGAL, VettingOpinion.SUPPORT, "Fine"));
        live.send(Cases.OLIVE, new CompleteVetting(live.id));
        live.send(Cases.OLIVE, new AssessExceptionRisk(live.id, loss, loss, 2, 1));
        live.send(Cases.OLIVE, new SubmitForApproval(live.id, List.of(), List.of()));
        return live;
    }

    WishText wish(String scope) {
        var first = LocalDate.now(ZoneOffset.UTC).plusDays(10);
        return new WishText(scope, Cases.EXPOSURE, false, first, first.plusDays(29), "Needed", null);
    }

    ApproveExceptionCase approval(int tier, @Nullable Integer round) {
        return new ApproveExceptionCase(id, tier, List.of(), null, round);
    }

    /** Says something, which is expected to count. */
    void send(Caller by, Object command) {
        var answer = say(new Said(by, command));
        if (answer.contains("/")) {
            throw new AssertionError(command + " was answered " + answer);
        }
    }

    /** What is answered to each when all are said at the same instant. */
    List<String> atOnce(Said... said) throws Exception {
        var barrier = new CyclicBarrier(said.length);
        try (var threads = Executors.newFixedThreadPool(said.length)) {
            var sent = threads.invokeAll(Stream.of(said)
                    .<Callable<String>>map(each -> () -> {
                        barrier.await();
                        return say(each);
                    })
                    .toList());
            return sent.stream().map(Future::resultNow).toList();
        }
    }

    /** How often something happened. */
    long count(Class<?> kind) {
        return MEMORY.readEvents(id.value())
                .asStream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .count();
    }

    private static String say(Said said) {
        try {
            var answer = DESK.send(said.command(), said.by().person(), Envelope.of(Source.HTTP));
            return answer.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        } catch (Refused no) {
            return no.problem().type().replace("/problems/", "");
        }
    }
}
