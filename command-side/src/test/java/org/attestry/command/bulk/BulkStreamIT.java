package org.attestry.command.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.attestry.command.CommandServer;
import org.attestry.command.RawHttp;
import org.attestry.command.Visited;
import org.attestry.ledger.Ledger;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Senders that behave badly, as bytes on a socket. */
class BulkStreamIT {

    private static final int MANY = 200_000;
    private static final Logger REFUSALS = (Logger) LoggerFactory.getLogger("attestry.refusals");

    private final CommandServer server = CommandServer.shared();
    private final Visited thing = new Visited();

    @BeforeAll
    static void keepTheLogShort() {
        REFUSALS.setLevel(Level.OFF);
    }

    @AfterAll
    static void logAgain() {
        REFUSALS.setLevel(null);
    }

    /** Answers that are kept; their files have no name any more where the system allows that. */
    private static long spools() throws IOException {
        var open = Path.of("/proc/self/fd");
        if (!Files.isDirectory(open)) {
            return 0;
        }
        try (var all = Files.list(open)) {
            return all.filter(fd -> {
                        try {
                            return Files.readSymbolicLink(fd).toString().contains("attestry-answers");
                        } catch (IOException closedMeanwhile) {
                            return false;
                        }
                    })
                    .count();
        }
    }

    private static void eventually(ThrowingRunnable holds) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(holds);
    }

    private String market(int i) {
        return "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"%s-%d\",%s}\n"
                .formatted(thing.market(), i, thing.marketBody().substring(1));
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void who_reads_nothing_before_all_is_sent_neither_waits_for_ever_nor_fills_the_memory() throws Exception {
        try (var http = new RawHttp(server)) {
            http.beginBulk(Visited.ADMIN);
            long before = usedMemory();
            var lines = "{\"command\":\"Nothing\",\"body\":{}}\n".repeat(1_000).getBytes(UTF_8);
            for (int sent = 0; sent < MANY; sent += 1_000) {
                http.chunk(lines);
            }
            assertThat(usedMemory() - before)
                    .as("bytes kept; the answers are over 60 MB")
                    .isLessThan(30_000_000);
            http.endChunks();
            var answers = new BufferedReader(new InputStreamReader(http.chunks(), UTF_8)).lines();
            assertThat(answers.filter(a -> a.startsWith("{\"line\":")).count()).isEqualTo(MANY);
        }
    }

    @Test
    void who_hangs_up_in_the_middle_has_decided_what_was_read_by_then_and_leaves_nothing_behind() throws Exception {
        var ledger = server.bean(Ledger.class);
        try (var http = new RawHttp(server)) {
            http.beginBulk(Visited.ADMIN);
            var lines = new StringBuilder();
            IntStream.range(0, 500).forEach(i -> lines.append(market(i)));
            http.chunk((lines + market(500).strip().replace("}}", "")).getBytes(UTF_8));
        }
        eventually(() -> assertThat(spools()).isZero());
        var decided = ledger.exists(
                IntStream.range(0, 501).mapToObj(i -> thing.market() + "-" + i).toList());
        assertThat(decided)
                .as("all that was read before the connection broke, and nothing after it")
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, decided.size())
                        .mapToObj(i -> thing.market() + "-" + i)
                        .toList())
                .doesNotContain(thing.market() + "-500");
    }

    @Test
    void who_hangs_up_without_reading_leaves_nothing_behind() throws Exception {
        try (var http = new RawHttp(server)) {
            http.beginBulk(Visited.ADMIN);
            http.chunk("{\"command\":\"Nothing\",\"body\":{}}\n".repeat(20_000).getBytes(UTF_8));
            http.endChunks();
        }
        eventually(() -> assertThat(spools()).isZero());
    }

    @Test
    void chunks_that_are_none_end_the_answer_before_its_end() throws Exception {
        try (var http = new RawHttp(server)) {
            http.beginBulk(Visited.ADMIN);
            http.chunk(market(1).getBytes(UTF_8));
            var first = http.answer().readNBytes(200);
            http.send("this is no chunk\r\n");
            var rest = http.rest();
            assertThat(new String(first, UTF_8) + rest).contains("\"applied\"").doesNotEndWith("0\r\n\r\n");
            assertThat(rest).doesNotContain("/problems/unexpected", "Exception");
        }
        eventually(() -> assertThat(spools()).isZero());
    }
}
