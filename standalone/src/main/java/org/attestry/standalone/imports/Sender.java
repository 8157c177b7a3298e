package org.attestry.standalone.imports;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands to {@code POST /api/commands}, a chunk at a time, and reads what became of each. */
final class Sender {

    private static final int TRIES = 4;
    private static final int UNAVAILABLE = 500;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    /** What became of one command: its outcome, and the problem where there was one. */
    record Outcome(String outcome, JsonNode problem) {

        boolean isYes() {
            return outcome.equals("applied") || outcome.equals("no-news");
        }

        /** The problem's code and sentence. */
        String why() {
            var code = problem.path("type").asString("").replaceFirst("^.*/problems/", "");
            return "%s: %s. %s %s"
                    .formatted(
                            code,
                            problem.path("title").asString(""),
                            problem.path("detail").asString(""),
                            problem.has("errors") ? problem.path("errors").toString() : "")
                    .strip();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final Door door;
    private Door.@Nullable Token token;

    Sender(Door door) {
        this.door = door;
    }

    /**
     * Sends a chunk; a product that is away for a moment is asked again, since every line has its key.
     *
     * @throws ImportStopped if it stays away, or does not let us in
     */
    List<Outcome> send(List<Line> lines) throws InterruptedException {
        return send(written(lines), lines.size());
    }

    /** Lines as they travel. */
    static String written(List<Line> lines) {
        return lines.stream().map(JSON::writeValueAsString).collect(Collectors.joining("\n", "", "\n"));
    }

    /** As {@link #send(List)}, of a chunk that is written already. */
    List<Outcome> send(String body, int lines) throws InterruptedException {
        var why = "";
        for (int tried = 0; tried < TRIES; tried++) {
            TimeUnit.SECONDS.sleep(tried == 0 ? 0 : 1L << tried);
            try {
                var outcomes = post(body);
                if (outcomes.size() == lines && outcomes.stream().noneMatch(Sender::isForLater)) {
                    return outcomes;
                }
                why = outcomes.size() + " answers to " + lines + " commands, some of them to be sent again";
            } catch (IOException away) {
                why = away.toString();
            }
        }
        throw new ImportStopped("The product at " + door.url() + " does not answer as it should (" + why + ").");
    }

    private List<Outcome> post(String body) throws IOException, InterruptedException {
        if (token == null || token.until().isBefore(Instant.now())) {
            token = door.token(http);
        }
        var request = HttpRequest.newBuilder(door.url().resolve("/api/commands"))
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(5))
                .POST(BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        int status = response.statusCode();
        if (status >= UNAVAILABLE) {
            throw new IOException("status " + status);
        }
        if (status != 200) {
            throw new ImportStopped(
                    "The product at " + door.url() + " answers " + status + ": " + response.body() + ".");
        }
        return response.body().lines().map(Sender::read).toList();
    }

    private static Outcome read(String line) {
        var answer = JSON.readTree(line);
        return new Outcome(answer.path("outcome").asString(""), answer.path("problem"));
    }

    /** Not a no for good: the ledger was away, or the same line was still under way. */
    private static boolean isForLater(Outcome outcome) {
        return !outcome.isYes()
                && (outcome.problem().path("status").asInt(0) >= UNAVAILABLE
                        || outcome.why().startsWith("still-running:"));
    }
}
