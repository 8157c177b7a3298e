package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ManyWritersIT {
    private static final int CALLERS = 24;
    private static final int APPENDS = 40;
    private static final long EXPECTED = 2L * CALLERS * APPENDS * 2 + APPENDS;

    private final PGSimpleDataSource database = (PGSimpleDataSource) TestDatabase.withLedger();
    private final Ledger ledger = Ledger.open(database);
    private final LedgerSignal signal = LedgerSignal.listen(database);
    private final AtomicBoolean written = new AtomicBoolean();

    @AfterEach
    void close() {
        signal.close();
        ledger.close();
    }

    @Test
    void two_processes_with_many_threads_leave_no_gap_and_no_duplicate_and_readers_see_each_position_once()
            throws Exception {
        CompletableFuture<List<Recorded>> before = follow();
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        database.getURL() + "&user=" + database.getUser(),
                        "other",
                        "" + CALLERS,
                        "" + APPENDS)
                .redirectErrorStream(true)
                .start();
        BufferedReader said = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8));
        assertThat(said.readLine()).isEqualTo("ready");
        OtherProcess.write(ledger, "mine", CALLERS / 2, APPENDS);
        CompletableFuture<List<Recorded>> during = follow();
        OtherProcess.write(ledger, "mine-too", CALLERS / 2, APPENDS);
        assertThat(said.lines().toList()).isEmpty();
        assertThat(other.waitFor()).isZero();
        written.set(true);

        List<Recorded> after = ledger.readAll(0, 1_000).toList();
        assertThat(after.stream().map(Recorded::position))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, EXPECTED).boxed().toList());
        assertThat(ledger.head().position()).isEqualTo(EXPECTED);
        assertThat(before.join()).isEqualTo(after);
        assertThat(during.join()).isEqualTo(after);
        after.stream()
                .collect(Collectors.groupingBy(Recorded::streamId))
                .forEach((stream, entries) -> assertThat(entries.stream().map(Recorded::sequence))
                        .containsExactlyElementsOf(
                                LongStream.range(0, entries.size()).boxed().toList()));
        assertThat(after).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
    }

    /** Reads from the beginning and follows until everything is written. */
    private CompletableFuture<List<Recorded>> follow() {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<Recorded> seen = new ArrayList<>();
                    while (!written.get() || seen.size() < signal.position()) {
                        long last = seen.isEmpty() ? 0 : seen.getLast().position();
                        try (Entries entries = ledger.read(last)) {
                            entries.forEachRemaining(seen::add);
                        }
                        try {
                            signal.await(seen.size(), Duration.ofMillis(200));
                        } catch (InterruptedException stop) {
                            throw new IllegalStateException(stop);
                        }
                    }
                    return seen;
                },
                task -> Thread.ofPlatform().start(task));
    }
}
