package org.attestry.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;

/** The product as a process of its own, started from its main class, for tests that kill it or read what it prints. */
public final class Spawned implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 300;

    private final Process process;
    private final Path output;
    private final Addresses addresses;

    private Spawned(Process process, Path output, Addresses addresses) {
        this.process = process;
        this.output = output;
        this.addresses = addresses;
    }

    /** Starts it in this folder on these ports, and does not wait. */
    static Spawned start(Settings settings, String... arguments) {
        return start(List.of("-XX:TieredStopAtLevel=1"), settings, arguments);
    }

    /** The same with the better of the two compilers, which pays for itself after a minute of work. */
    static Spawned startForLongWork(Settings settings) {
        return start(List.of(), settings);
    }

    private static Spawned start(List<String> jvm, Settings settings, String... arguments) {
        Addresses at = settings.addresses();
        return start(
                jvm,
                Map.of(
                        "ATTESTRY_DATA", settings.data().toString(),
                        "ATTESTRY_DEMO", settings.demo() ? "on" : "off",
                        "ATTESTRY_COMMAND_PORT", Integer.toString(at.commandPort()),
                        "ATTESTRY_QUERY_PORT", Integer.toString(at.queryPort())),
                at,
                arguments);
    }

    private static Spawned start(
            List<String> jvm, Map<String, String> environment, Addresses addresses, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(jvm);
        command.addAll(
                List.of("-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Attestry.class.getName()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("attestry-", ".out");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            return new Spawned(builder.start(), output, addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the console says that it is ready. */
    Spawned ready() throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!output().contains("Attestry is ready")) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("It did not become ready:\n" + output());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        api().forgetTokens();
        return this;
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end:\n" + output());
        }
        return process.exitValue();
    }

    /** Everything it has printed so far. */
    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api api() {
        return Api.of(addresses);
    }

    /** As kill -9 does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As Ctrl-C or a service manager does it. */
    void terminate() {
        process.destroy();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            exitCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(output);
    }
}
