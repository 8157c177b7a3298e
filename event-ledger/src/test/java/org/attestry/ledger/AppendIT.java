package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AppendIT {
    private final DataSource database = TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void an_empty_ledger_stands_at_zero() {
        assertThat(ledger.head().position()).isZero();
        assertThat(ledger.read(0, 10)).isEmpty();
    }

    @Test
    void what_is_appended_comes_back_in_order_and_as_it_was_said() {
        Entry first = Some.entry("vis-1", 0);
        Entry second = Some.entry("vis-1", 1);
        Appended landed = ledger.append(Append.of(first, second));

        assertThat(landed.firstPosition()).isEqualTo(1);
        assertThat(landed.lastPosition()).isEqualTo(2);
        assertThat(ledger.head()).isEqualTo(new Head(2, landed.recordedAt()));
        List<Recorded> read = ledger.readStream("vis-1", 0).toList();
        assertThat(read).isEqualTo(ledger.read(0, 10));
        assertThat(read.getFirst())
                .isEqualTo(new Recorded(
                        1,
                        first.streamId(),
                        0,
                        first.type(),
                        1,
                        first.eventId(),
                        landed.recordedAt(),
                        first.metadata(),
                        first.payload()));
    }

    @Test
    void a_stream_goes_on_only_where_it_ended() {
        ledger.append(Append.of(Some.entry("vis-1", 0)));

        assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("vis-1", 0))))
                .isInstanceOfSatisfying(
                        SequenceConflict.class, no -> assertThat(no.streamId()).isEqualTo("vis-1"));
        assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("vis-1", 2))))
                .isInstanceOf(SequenceConflict.class);
        assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("vis-2", 1))))
                .isInstanceOf(SequenceConflict.class);
        assertThat(ledger.append(Append.of(Some.entry("vis-1", 1))).firstPosition())
                .isEqualTo(2);
    }

    @Test
    void a_conflict_refuses_only_the_command_that_has_it_in_a_mixed_batch() {
        ledger.append(Append.of(Some.entry("taken", 0)));
        List<Append> commands = IntStream.range(0, 300)
                .mapToObj(i -> Append.of(Some.entry(i % 3 == 0 ? "taken" : "free-" + i, 0)))
                .toList();

        List<CompletableFuture<Appended>> answers = commands.stream()
                .map(command -> CompletableFuture.supplyAsync(
                        () -> ledger.append(command), task -> Thread.startVirtualThread(task)))
                .toList();

        for (int i = 0; i < answers.size(); i++) {
            CompletableFuture<Appended> answer = answers.get(i);
            if (i % 3 == 0) {
                assertThatThrownBy(answer::join)
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(SequenceConflict.class);
            } else {
                assertThat(answer.join().firstPosition()).isPositive();
            }
        }
        assertThat(ledger.head().position()).isEqualTo(201);
        assertThat(ledger.read(0, 1_000).stream().map(Recorded::position))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 201).mapToObj(Long::valueOf).toList());
    }

    @Test
    void one_statement_answers_each_of_its_commands() throws Exception {
        ledger.append(new Append(List.of(Some.entry("old", 0)), List.of(), Some.receipt("key")));
        ledger.append(Some.claiming("owner", new ClaimChange.Take("owner", "npi", "1")));
        List<Waiting> batch = List.of(
                new Waiting(Append.of(Some.entry("a", 0), Some.entry("a", 1))),
                new Waiting(Append.of(Some.entry("old", 0))),
                new Waiting(Some.claiming("b", new ClaimChange.Take("b", "npi", "1"))),
                new Waiting(new Append(List.of(Some.entry("c", 0)), List.of(), Some.receipt("key"))),
                new Waiting(new Append(List.of(), List.of(), Some.receipt("other"))),
                new Waiting(Append.of(Some.entry("d", 0))));

        new Courier(database, LedgerOptions.defaults()).deliver(batch);

        assertThat(batch.get(0).await().lastPosition()).isEqualTo(4);
        assertThatThrownBy(batch.get(1)::await).isInstanceOf(SequenceConflict.class);
        assertThatThrownBy(batch.get(2)::await).isInstanceOf(ClaimConflict.class);
        assertThatThrownBy(batch.get(3)::await).isInstanceOf(ReceiptConflict.class);
        assertThat(batch.get(4).await().lastPosition()).isEqualTo(5);
        assertThat(batch.get(5).await().firstPosition()).isEqualTo(5);
        assertThat(ledger.head().position()).isEqualTo(5);
    }

    @Test
    void one_command_that_cannot_be_stored_fails_alone() {
        List<CompletableFuture<Appended>> answers = IntStream.range(0, 50)
                .mapToObj(i -> Append.of(Some.entry("s-" + i, 0, i == 25 ? "{not json" : "{}")))
                .map(command -> CompletableFuture.supplyAsync(
                        () -> ledger.append(command), task -> Thread.startVirtualThread(task)))
                .toList();

        assertThatThrownBy(answers.get(25)::join).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(answers.stream().filter(CompletableFuture::isCompletedExceptionally))
                .hasSizeLessThanOrEqualTo(1);
        answers.stream().filter(answer -> answer != answers.get(25)).forEach(CompletableFuture::join);
        assertThat(ledger.head().position()).isEqualTo(49);
    }

    @Test
    void after_closing_nothing_more_is_taken() {
        ledger.close();
        assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("late", 0))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the ledger is closed");
    }
}
