package org.attestry.benchmarks.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attestry.benchmarks.Pace;
import org.attestry.benchmarks.Pgbench;

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
            return table.count(pace(Pgbench.output(pgbench)));
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

    @Override
    public void check() {
        table.check();
    }

    @Override
    public void close() {
        // each run is a process of its own
    }
}
