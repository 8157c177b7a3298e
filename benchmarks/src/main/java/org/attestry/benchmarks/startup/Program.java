package org.attestry.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attestry.benchmarks.WrongResult;

/** One program of the product in a process of its own, and how long it takes to be of use. */
final class Program {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_MILLIS = 10;

    private final String main;
    private final Map<String, String> environment;
    private final Path output;
    private final List<Request> first;

    /** What somebody sends, until it is answered as it should be. */
    record Request(String name, Sent request) {}

    /** One thing that a start took. */
    record Took(String what, double value, String unit) {}

    /** Makes a request anew each time; cannot as long as the program does not let anybody in. */
    interface Sent {
        HttpRequest make() throws IOException;
    }

    /**
     * @param first what is asked of it, in turn
     */
    Program(String main, Map<String, String> environment, Path output, List<Request> first) {
        this.main = main;
        this.environment = environment;
        this.output = output;
        this.first = first;
    }

    /** From the start of the process until each of the first requests was answered, and its memory then. */
    List<Took> start(String classPath, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        try {
            Process process = builder.start();
            try (HttpClient client = HttpClient.newHttpClient()) {
                List<Took> took = new ArrayList<>();
                for (Request request : first) {
                    await(client, request, process);
                    String what = " to first " + request.name();
                    took.add(new Took(what, (System.nanoTime() - begun) / 1e6, "ms"));
                    took.add(new Took(what + ", processor time", processorTime(process), "ms"));
                }
                took.addAll(memory(process));
                return took;
            } finally {
                process.destroy(); // an orderly stop, which a cache is written at the end of
                process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                process.destroyForcibly();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** What it used of all processors; says more than the clock where others are at work too. */
    private static double processorTime(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    /** The most it held resident so far, where the system says so: heap, classes, threads and all. */
    private static List<Took> memory(Process process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return List.of();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> new Took(", memory", Long.parseLong(line.replaceAll("\\D", "")) / 1024.0, "MB"))
                .toList();
    }

    private void await(HttpClient client, Request request, Process process) throws InterruptedException {
        long begun = System.nanoTime();
        while (!isAnswered(client, request)) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new WrongResult(main + " did not answer the first " + request.name() + "; see " + output);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private static boolean isAnswered(HttpClient client, Request request) throws InterruptedException {
        try {
            int status = client.send(request.request().make(), BodyHandlers.discarding())
                    .statusCode();
            return status / 100 == 2;
        } catch (IOException notYet) {
            return false;
        }
    }

    static HttpRequest.Builder to(int port, String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }
}
