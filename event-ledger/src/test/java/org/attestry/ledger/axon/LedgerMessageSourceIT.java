package org.attestry.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.attestry.ledger.TestDatabase;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerMessageSourceIT {
    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);
    private final LedgerSignal signal = LedgerSignal.listen(database, Duration.ofHours(1));
    private final Serializer json = Jackson3Serializer.builder().build();
    private final LedgerMessageSource source =
            new LedgerMessageSource(ledger, signal, json, NoOpEventUpcaster.INSTANCE);

    @AfterEach
    void close() {
        signal.close();
        ledger.close();
    }

    private void append(long from, long count) {
        Entry[] entries = LongStream.range(from, from + count)
                .mapToObj(i -> new Entry(
                        "cnt-1",
                        i,
                        Counter.Counted.class.getName(),
                        3,
                        UUID.randomUUID(),
                        "{\"actor\":\"staff-1\"}",
                        "{\"id\":\"cnt-1\",\"total\":" + i + "}"))
                .toArray(Entry[]::new);
        ledger.append(Append.of(entries));
    }

    @Test
    void a_stream_gives_what_was_there_and_then_waits_for_what_comes() throws Exception {
        append(0, 3);
        try (BlockingStream<TrackedEventMessage<?>> stream = source.openStream(new LedgerPosition(1))) {
            assertThat(position(stream.nextAvailable())).isEqualTo(2);
            assertThat(stream.peek().map(LedgerMessageSourceIT::position)).contains(3L);
            assertThat(position(stream.nextAvailable())).isEqualTo(3);
            assertThat(stream.peek()).isEqualTo(Optional.empty());
            assertThat(stream.hasNextAvailable(20, TimeUnit.MILLISECONDS)).isFalse();

            append(3, 1);
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            TrackedEventMessage<?> fourth = stream.nextAvailable();
            assertThat(fourth.getPayload()).isEqualTo(new Counter.Counted("cnt-1", 3));
            assertThat(fourth.getMetaData()).containsEntry("actor", "staff-1");
            assertThat(fourth.getTimestamp()).isEqualTo(ledger.head().recordedAt());
        }
    }

    @Test
    void a_pooled_processor_handles_each_event_once_in_order_and_is_woken_at_once() throws Exception {
        append(0, 5_000); // more than two pages
        BlockingQueue<Long> handled = new LinkedBlockingQueue<>();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("counting")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Counting(handled))
                        .build())
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(all -> all.createTailToken())
                .batchSize(500)
                .build();
        processor.start();
        try {
            List<Long> expected = LongStream.range(0, 5_100).boxed().toList();
            for (int i = 0; i < 5_000; i++) {
                assertThat(handled.poll(20, TimeUnit.SECONDS)).isEqualTo(expected.get(i));
            }
            long start = System.nanoTime();
            for (int i = 5_000; i < 5_100; i++) {
                append(i, 1);
                assertThat(handled.poll(20, TimeUnit.SECONDS)).isEqualTo(expected.get(i));
            }
            // a hundred times the framework's own fallback of half a second would not fit
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
            assertThat(handled).isEmpty();
        } finally {
            processor.shutDown();
            threads.shutdownNow();
        }
    }

    @Test
    void tokens_are_made_for_the_beginning_the_end_and_an_instant() {
        assertThat(source.createTailToken()).isEqualTo(new LedgerPosition(0));
        append(0, 2);
        append(2, 2);
        assertThat(source.createHeadToken()).isEqualTo(new LedgerPosition(4));
        // what was recorded at the instant itself is still to come
        assertThat(source.createTokenAt(ledger.head().recordedAt())).isEqualTo(new LedgerPosition(2));
        assertThat(source.createTokenAt(ledger.head().recordedAt().plusNanos(1_000)))
                .isEqualTo(new LedgerPosition(4));
    }

    private static long position(EventMessage<?> event) {
        return LedgerPosition.of(((TrackedEventMessage<?>) event).trackingToken());
    }
}
