package org.attestry.standalone.rebuilds;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attestry.standalone.imports.Door;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Orders a rebuild over HTTP, tells how far it is, and what would change. */
public final class RebuildRun {

    private static final Duration A_LOOK = Duration.ofMillis(500);
    private static final Set<String> UNDER_WAY = Set.of("", "ORDERED", "BUILDING", "PROMOTING");

    private final Door door;
    private final URI queries;
    private final String rebuild;
    private final PrintWriter out;
    private final HttpClient http = HttpClient.newHttpClient();
    private Door.@Nullable Token token;
    private String decided = "0";

    /**
     * A rebuild of this name.
     *
     * @param queries the address of the query side
     */
    public RebuildRun(Door door, URI queries, String rebuild, PrintWriter out) {
        this.door = door;
        this.queries = queries;
        this.rebuild = rebuild;
        this.out = out;
    }

    /**
     * Orders it and waits until it is built and compared.
     *
     * @return what the rebuild says of itself
     */
    public JsonNode order(List<String> views, boolean secondPerson) throws IOException, InterruptedException {
        var body = new TreeMap<String, Object>(Map.of("secondPerson", secondPerson));
        if (!views.isEmpty()) {
            body.put("views", views);
        }
        put("", body);
        var ready = await();
        out.printf("%n");
        for (var view : ready.path("built")) {
            out.printf(
                    "%s version %d (serving: %d): %,d rows; %,d added, %,d gone, %,d changed%n",
                    view.path("view").asString(),
                    view.path("version").asInt(),
                    view.path("servedVersion").asInt(),
                    view.path("rows").asLong(),
                    view.path("added").asLong(),
                    view.path("gone").asLong(),
                    view.path("changed").asLong());
        }
        out.printf(
                "%s is %s; digest %s%n",
                rebuild, ready.path("state").asString(), ready.path("digest").asString());
        return ready;
    }

    /** Lets what was built serve, and waits until it does. */
    public void promote(JsonNode ready) throws IOException, InterruptedException {
        put("/promotion", Map.of("digest", ready.path("digest").asString()));
        out.printf("%n%s is %s%n", rebuild, await().path("state").asString());
    }

    private JsonNode await() throws IOException, InterruptedException {
        JsonNode now = look();
        while (UNDER_WAY.contains(now.path("state").asString(""))) {
            out.printf(
                    "\r%s: %s, position %,d of %,d, %,.0f a second, expected at %s %s ",
                    rebuild,
                    now.path("state").asString("not yet heard of"),
                    now.path("done").asLong(0),
                    now.path("upTo").asLong(0),
                    now.path("perSecond").asDouble(0),
                    now.path("expectedAt").asString("-"),
                    now.path("trouble").asString(""));
            out.flush();
            Thread.sleep(A_LOOK);
            now = look();
        }
        return now;
    }

    private JsonNode look() throws IOException, InterruptedException {
        return send("GET", queries.resolve("/api/rebuilds/" + rebuild), BodyPublishers.noBody());
    }

    private void put(String what, Map<String, Object> body) throws IOException, InterruptedException {
        var answer = send(
                "PUT",
                door.url().resolve("/api/rebuilds/" + rebuild + what),
                BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)));
        if (answer.has("status")) {
            throw new RebuildStopped("%s: %s %s"
                    .formatted(
                            rebuild,
                            answer.path("title").asString(),
                            answer.path("detail").asString("")));
        }
    }

    private String token() throws IOException, InterruptedException {
        if (token == null || token.until().isBefore(Instant.now())) {
            token = door.token(http);
        }
        return token.value();
    }

    private JsonNode send(String method, URI uri, BodyPublisher body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri)
                .header("Attestry-After", decided) // an answer that does not know what we sent is none
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .method(method, body)
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw new RebuildStopped("%s is not let in: %s".formatted(door.client(), response.body()));
        }
        response.headers()
                .firstValue("Attestry-Position")
                .filter(p -> method.equals("PUT"))
                .ifPresent(p -> decided = p);
        return response.body().isEmpty()
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(response.body());
    }
}
