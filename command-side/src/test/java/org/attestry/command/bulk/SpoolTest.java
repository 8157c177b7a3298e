package org.attestry.command.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

    @TempDir
    private Path folder;

    private static CompletableFuture<Void> drain(Spool spool, OutputStream out) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        spool.drainTo(out);
                    } catch (IOException | InterruptedException failed) {
                        throw new IllegalStateException(failed);
                    }
                },
                Thread::startVirtualThread);
    }

    private String files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(String::valueOf).collect(Collectors.joining());
        }
    }

    @Test
    void what_is_written_comes_out_in_its_order_while_more_is_written() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var spool = new Spool(folder)) {
            var draining = drain(spool, out);
            for (int i = 0; i < 20_000; i++) {
                spool.write((i + "\n").getBytes(UTF_8));
            }
            spool.end();
            draining.join();
        }
        assertThat(out.toString(UTF_8).lines())
                .isEqualTo(IntStream.range(0, 20_000).mapToObj(String::valueOf).toList());
    }

    @Test
    void an_answer_is_flushed_as_soon_as_it_is_there() throws Exception {
        var flushed = new ConcurrentLinkedQueue<String>();
        var out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed.add(toString(UTF_8));
            }
        };
        try (var spool = new Spool(folder)) {
            var draining = drain(spool, out);
            spool.write("one".getBytes(UTF_8));
            while (!flushed.contains("one")) {
                Thread.onSpinWait();
            }
            spool.end();
            draining.join();
        }
    }

    @Test
    void nobody_waits_for_a_reader_who_does_not_read() throws Exception {
        try (var spool = new Spool(folder)) {
            for (int i = 0; i < 1_000; i++) {
                spool.write(new byte[10_000]);
            }
            spool.end();
            var out = new ByteArrayOutputStream();
            drain(spool, out).join();
            assertThat(out.size()).isEqualTo(10_000_000);
        }
    }

    @Test
    void a_reader_who_is_gone_does_not_keep_others_from_writing() throws Exception {
        try (var spool = new Spool(folder)) {
            var draining = drain(spool, new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("gone");
                }
            });
            spool.write("one".getBytes(UTF_8));
            assertThatThrownBy(draining::join).hasRootCauseMessage("gone");
            spool.write("two".getBytes(UTF_8));
            spool.end();
        }
    }

    @Test
    void its_file_is_gone_when_it_is_closed() throws Exception {
        try (var spool = new Spool(folder)) {
            spool.write("one".getBytes(UTF_8));
        }
        assertThat(files()).isEmpty();
    }
}
