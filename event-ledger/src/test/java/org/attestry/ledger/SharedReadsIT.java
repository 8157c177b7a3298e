package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody reads at once. */
class SharedReadsIT {
    private static final int STREAMS = 40;

    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());

    @AfterEach
    void close() {
        ledger.close();
    }

    private static <T> List<Future<T>> together(List<Callable<T>> all) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(all);
        }
    }

    @Test
    void everybody_gets_the_stream_asked_for_from_the_sequence_asked_for() throws Exception {
        for (int stream = 0; stream < STREAMS; stream++) {
            for (int sequence = 0; sequence < stream % 5; sequence++) {
                ledger.append(Append.of(Some.entry("str-" + stream, sequence)));
            }
        }
        List<Callable<List<Recorded>>> readers = new ArrayList<>();
        for (int i = 0; i < STREAMS * 10; i++) {
            int stream = i % STREAMS;
            int from = i / STREAMS % 3;
            readers.add(() -> ledger.readStream("str-" + stream, from).toList());
        }
        List<Future<List<Recorded>>> answers = together(readers);
        for (int i = 0; i < answers.size(); i++) {
            int stream = i % STREAMS;
            int from = i / STREAMS % 3;
            List<Recorded> found = answers.get(i).get();
            assertThat(found)
                    .hasSize(Math.max(0, stream % 5 - from))
                    .allMatch(e -> e.streamId().equals("str-" + stream));
            assertThat(found).extracting(Recorded::sequence).isSorted().allMatch(sequence -> sequence >= from);
        }
    }

    @Test
    void a_name_that_cannot_be_asked_for_fails_nobody_else() throws Exception {
        ledger.append(Append.of(Some.entry("str-1", 0)));
        List<Callable<Long>> readers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String stream = i % 10 == 0 ? "str-\0" : "str-1";
            readers.add(() -> ledger.readStream(stream, 0).count());
        }
        List<Future<Long>> answers = together(readers);
        for (int i = 0; i < answers.size(); i++) {
            Future<Long> answer = answers.get(i);
            if (i % 10 == 0) {
                assertThatThrownBy(answer::get).hasCauseInstanceOf(IllegalStateException.class);
            } else {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
    }
}
