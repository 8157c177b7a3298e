package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void while_the_database_is_away_callers_are_told_and_when_it_is_back_it_goes_on_by_itself() throws Exception {
        LedgerOptions options = new LedgerOptions(1_000, 100, 1 << 20, 100, Duration.ofMillis(500));
        try (OwnPostgres server = OwnPostgres.start(data)) {
            Ledger.migrate(server.database());
            goesOn(server, options);
        }
    }

    private static void goesOn(OwnPostgres server, LedgerOptions options) throws Exception {
        DataSource database = server.database();
        try (Ledger ledger = Ledger.open(database, options);
                LedgerSignal signal = LedgerSignal.listen(database, Duration.ofHours(1))) {
            ledger.append(Append.of(Some.entry("a", 0)));
            server.stop();

            List<CompletableFuture<Appended>> meanwhile = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> ledger.append(Append.of(Some.entry("lost-" + i, 0))),
                            task -> Thread.startVirtualThread(task)))
                    .toList();
            meanwhile.forEach(answer -> assertThatThrownBy(answer::join).hasCauseInstanceOf(LedgerUnavailable.class));
            assertThatThrownBy(() -> ledger.append(Append.of(Some.entry("b", 0))))
                    .isInstanceOfSatisfying(
                            LedgerUnavailable.class,
                            away -> assertThat(away.perhapsStored()).isFalse());
            assertThatThrownBy(ledger::head).isInstanceOf(LedgerUnavailable.class);

            server.startAgain();
            assertThat(ledger.append(Append.of(Some.entry("a", 1))).firstPosition())
                    .isEqualTo(2);
            assertThat(signal.await(1, Duration.ofSeconds(10))).isTrue();
            assertThat(new ArrayList<>(ledger.read(0, 10))).hasSize(2);
        }
    }
}
