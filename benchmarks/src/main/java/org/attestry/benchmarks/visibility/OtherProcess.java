package org.attestry.benchmarks.visibility;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;

/** The product's query side with all its views in a JVM of its own, as it runs beside the command side. */
final class OtherProcess implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final Process process;
    private final Path asking;

    private OtherProcess(Process process, Path asking) {
        this.process = process;
        this.asking = asking;
    }

    /** Returns when all its views are at a position. */
    static OtherProcess start(Login querySide, Login superuser, Path folder, long position)
            throws InterruptedException {
        try {
            Path ready = folder.resolve("views-are-there");
            Path said = folder.resolve("query-side.log");
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            OtherProcess.class.getName(),
                            ready.toString(),
                            Long.toString(position),
                            folder.resolve("asking").toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            builder.environment()
                    .put("VISIBILITY_LOGINS", String.join("\n", List.of(text(querySide), text(superuser))));
            OtherProcess other = new OtherProcess(builder.start(), folder.resolve("asking"));
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!Files.exists(ready)) {
                Thread.sleep(50);
                if (!other.process.isAlive() || System.nanoTime() > end) {
                    other.close();
                    throw new IllegalStateException("The query side did not start:\n" + Files.readString(said));
                }
            }
            return other;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By which the machine knows it. */
    long id() {
        return process.pid();
    }

    /** From now on it is asked for visits, too. */
    void ask() throws IOException {
        Files.deleteIfExists(Readers.countOf(asking));
        Files.createFile(asking);
    }

    /** Nobody asks any more; how many answers there were since the process began. */
    long askNoMore() throws IOException, InterruptedException {
        Files.delete(asking);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Files.exists(Readers.countOf(asking)) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return Long.parseLong(Files.readString(Readers.countOf(asking)));
    }

    private static String text(Login login) {
        return String.join("\n", login.url(), login.user(), login.password());
    }

    /** What runs there; ends when whoever started it does. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        String[] logins = System.getenv("VISIBILITY_LOGINS").split("\n");
        Login superuser = new Login(logins[3], logins[4], logins[5]);
        try (QueryNode node = QueryNode.start(new Login(logins[0], logins[1], logins[2]), superuser)) {
            node.awaitViews(Long.parseLong(arguments[1]), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
            Thread.ofPlatform().daemon().start(new Readers(node, Path.of(arguments[2])));
            Files.createFile(Path.of(arguments[0]));
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
