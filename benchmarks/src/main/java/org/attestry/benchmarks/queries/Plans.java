package org.attestry.benchmarks.queries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Server;

/** What PostgreSQL itself says of how it finds the rows of an answer, by its module auto_explain. */
final class Plans {
    private static final Pattern INDEX =
            Pattern.compile("Index (?:Only )?Scan (?:Backward )?using (\\S+)|Bitmap Index Scan on (\\S+)");
    private static final Pattern WHOLE = Pattern.compile("Seq Scan on (\\S+)");

    /** A table with fewer rows may be read as a whole. */
    private static final int BIG = 5_000;

    private static final int LOG_MILLIS = 400;

    private Plans() {}

    /**
     * How rows were found.
     *
     * @param indexes through these
     * @param whole these tables of many rows were read from one end to the other
     */
    record Plan(Set<String> indexes, Set<String> whole) {}

    /** To be called before those whose plans are asked for connect. */
    static void prepare(Login superuser, String user) {
        superuser.run("alter role " + user + " set session_preload_libraries = 'auto_explain'");
        superuser.run("alter system set auto_explain.log_analyze = on");
        superuser.run("alter system set auto_explain.log_timing = off");
        superuser.run("alter system set auto_explain.log_verbose = on");
    }

    static Plan of(Server server, Runnable question) {
        Login superuser = server.superuser("attestry");
        say(superuser, "0");
        question.run(); // whoever is connected has heard of it by the end of this
        pause();
        long from = length(server);
        question.run();
        pause();
        String plans = after(server, from);
        say(superuser, "-1");
        Set<String> indexes = INDEX.matcher(plans)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> whole = WHOLE.matcher(plans)
                .results()
                .map(found -> found.group(1))
                .filter(table -> isBig(table, superuser))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Plan(indexes, whole);
    }

    /** The server's log is written by a process of its own, a little later. */
    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOG_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static boolean isBig(String table, Login superuser) {
        return superuser.number("select reltuples::bigint from pg_class where oid = '" + table + "'::regclass") >= BIG;
    }

    private static void say(Login superuser, String least) {
        superuser.run("alter system set auto_explain.log_min_duration = " + least);
        superuser.run("select pg_reload_conf()");
    }

    private static long length(Server server) {
        return logs(server).mapToLong(file -> file.toFile().length()).sum();
    }

    private static String after(Server server, long from) {
        String all = logs(server).map(Plans::text).collect(Collectors.joining());
        return all.substring((int) Math.min(from, all.length()));
    }

    private static Stream<Path> logs(Server server) {
        try (Stream<Path> files = Files.list(server.logs())) {
            return files.sorted().toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
