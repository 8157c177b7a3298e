package org.attestry.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own load generator: one insert a transaction, nothing around it. */
final class PgbenchWay implements Way {
    private static final Pattern ROWS = Pattern.compile("transactions actually processed: (\\d+)");
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private final PlainTable table;
    private final Path script;

    PgbenchWay(PlainTable table, Path folder) {
        this.table = table;
        this.script = folder.resolve("insert.sql");
        String insert = PlainTable.INSERT.formatted(":type", PlainTable.LEAF, ":metadata", ":payload");
        try {
            Files.writeString(script, insert.replace('\n', ' ') + ";\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Which pgbench is on the path, if any. */
    static Optional<String> version() {
        try {
            return Optional.of(
                    output(new ProcessBuilder("pgbench", "--version")).strip());
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public String title() {
        return "pgbench -M prepared";
    }

    @Override
    public Pace run(int callers, Duration time) {
        URI server = URI.create(table.database().url().substring("jdbc:".length()));
        ProcessBuilder pgbench = new ProcessBuilder(List.of(
                "pgbench",
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + callers,
                "--jobs=" + Math.min(callers, Runtime.getRuntime().availableProcessors()),
                "--time=" + Math.max(1, time.toSeconds()),
                "--file=" + script,
                "--define=type=" + Row.TYPE,
                "--define=metadata=" + Row.METADATA,
                "--define=payload=" + Row.PAYLOAD,
                "--host=" + server.getHost(),
                "--port=" + server.getPort(),
                "--username=" + table.database().user(),
                server.getPath().substring(1)));
        pgbench.environment().put("PGPASSWORD", table.database().password());
        try {
            return table.count(pace(output(pgbench)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its own figure, which leaves the time for connecting out. */
    private static Pace pace(String output) {
        Matcher rows = ROWS.matcher(output);
        Matcher perSecond = PER_SECOND.matcher(output);
        if (!rows.find() || !perSecond.find()) {
            throw new IllegalStateException("pgbench said no figure: " + output);
        }
        long written = Long.parseLong(rows.group(1));
        return new Pace(written, written / Double.parseDouble(perSecond.group(1)));
    }

    private static String output(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
        return output;
    }

    @Override
    public void check() {
        table.check();
    }

    @Override
    public void close() {
        // each run is a process of its own
    }
}
