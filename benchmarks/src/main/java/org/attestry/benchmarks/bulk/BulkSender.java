package org.attestry.benchmarks.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.attestry.benchmarks.WrongResult;
import tools.jackson.databind.json.JsonMapper;

/** Sends lines in one request and looks at every answer, which is not part of the time. */
final class BulkSender implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI commands;
    private final String token;

    BulkSender(URI product, String token) {
        this.commands = product.resolve("/api/commands");
        this.token = token;
    }

    /** How long it took until the last answer was here, in seconds; every line must have recorded something. */
    double send(byte[] lines, int count) {
        var request = HttpRequest.newBuilder(commands)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(lines))
                .build();
        try {
            long start = System.nanoTime();
            var answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long end = System.nanoTime();
            WrongResult.unlessEqual("status of the bulk request", 200, answer.statusCode());
            check(new String(answer.body(), StandardCharsets.UTF_8), count);
            return (end - start) / 1e9;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void check(String answers, int count) {
        var positions = new HashSet<Long>();
        long line = 0;
        for (var text : answers.lines().toList()) {
            var answer = JSON.readTree(text);
            WrongResult.unlessEqual(
                    "line of an answer", ++line, answer.path("line").asLong());
            if (!answer.path("outcome").asString("").equals("applied")) {
                throw new WrongResult(text);
            }
            positions.add(answer.path("position").asLong());
        }
        WrongResult.unlessEqual("answers", count, line);
        WrongResult.unlessEqual("positions in them", count, positions.size());
    }

    @Override
    public void close() {
        http.close();
    }
}
