package org.attestry.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attestry.ledger.ClaimConflict;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.TestDatabase;
import org.attestry.ledger.axon.Lamp.Dim;
import org.attestry.ledger.axon.Lamp.Light;
import org.attestry.ledger.axon.Lamp.Make;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is decided as if a stream had not begun, and what becomes of it if it had. */
class PresumptionIT {
    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());
    private final LampNode here = new LampNode(ledger);
    private final LampNode elsewhere = new LampNode(ledger);
    private final String lamp = LampNode.newLamp();

    @AfterEach
    void stop() {
        here.close();
        elsewhere.close();
        ledger.close();
    }

    private long events(String stream) {
        return ledger.readStream(stream, 0).count();
    }

    @Test
    void a_new_stream_is_decided_once() {
        assertThat(here.send(new Light(lamp))).isEqualTo("lit");
        assertThat(here.decided).hasValue(1);
        assertThat(events(lamp)).isEqualTo(1);
    }

    @Test
    void what_another_node_said_is_found_by_the_append_and_is_no_news_then() {
        elsewhere.send(new Light(lamp));
        assertThat(here.send(new Light(lamp))).isEqualTo("no news");
        assertThat(here.decided).hasValue(2);
        assertThat(events(lamp)).isEqualTo(1);
    }

    @Test
    void what_this_node_said_itself_is_no_news_without_a_presumption() {
        here.send(new Light(lamp));
        assertThat(here.send(new Light(lamp))).isEqualTo("no news");
        assertThat(here.decided).hasValue(2);
        assertThat(events(lamp)).isEqualTo(1);
    }

    @Test
    void a_command_refused_upon_a_presumption_is_decided_again_upon_what_is_there() {
        elsewhere.send(new Light(lamp));
        here.send(new Light(LampNode.newLamp()));
        assertThat(here.send(new Dim(lamp))).isEqualTo("dimmed");
        assertThat(events(lamp)).isEqualTo(2);
    }

    @Test
    void a_refusal_that_is_right_stays_the_refusal_it_was() {
        assertThatThrownBy(() -> here.send(new Dim(lamp))).hasMessage("it is dark");
        assertThat(here.decided).as("refused, looked up, refused").hasValue(2);
        assertThat(events(lamp)).isZero();
    }

    @Test
    void a_claim_that_another_holds_refuses_only_what_was_decided_upon_what_is_there() {
        here.send(new Make(LampNode.newLamp()));
        elsewhere.send(new Light(lamp));
        assertThatThrownBy(() -> here.send(new Make(lamp))).hasMessage("it is there");
        assertThatThrownBy(() -> here.send(new Make(LampNode.newLamp()))).isInstanceOf(ClaimConflict.class);
    }

    @Test
    void who_is_overtaken_between_the_presumption_and_the_append_decides_again() {
        var overtaken = new Light(lamp, () -> {
            if (events(lamp) == 0) {
                CompletableFuture.supplyAsync(() -> elsewhere.send(new Light(lamp)))
                        .join();
            }
        });
        assertThat(here.send(overtaken)).isEqualTo("no news");
        assertThat(events(lamp)).isEqualTo(1);
    }

    @Test
    void of_many_who_begin_the_same_stream_on_two_nodes_one_does_and_the_others_say_no_news() throws Exception {
        for (int round = 0; round < 20; round++) {
            String same = LampNode.newLamp();
            List<Callable<String>> callers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                LampNode node = i % 2 == 0 ? here : elsewhere;
                callers.add(() -> node.send(new Light(same)));
            }
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<String> answers = new ArrayList<>();
                for (Future<String> answer : threads.invokeAll(callers)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsOnlyOnce("lit").containsOnly("lit", "no news");
            }
            assertThat(events(same)).isEqualTo(1);
        }
    }
}
