package org.attestry.standalone.imports;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers bulk commands as the product would: what is new is applied, the same again is no news, else it is refused. */
final class FakeProduct implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, JsonNode> registered = new HashMap<>();
    private int failures;

    FakeProduct() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/oauth2/token", answering(e -> reply(e, 200, "{\"access_token\":\"t\",\"expires_in\":300}")));
        server.createContext("/api/commands", answering(this::commands));
        server.start();
    }

    Door door() {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Door(url, url.resolve("/oauth2/token"), "admin", "secret");
    }

    /** What was registered, by id. */
    Map<String, JsonNode> registered() {
        return registered;
    }

    /** The next requests are answered with 503. */
    void failNext(int requests) {
        failures = requests;
    }

    private void commands(HttpExchange exchange) {
        if (failures-- > 0) {
            reply(exchange, 503, "{}");
            return;
        }
        try {
            var lines = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).lines();
            reply(exchange, 200, lines.map(this::answer).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(String line) {
        var said = JSON.readTree(line);
        var body = said.get("body");
        var market = body.path("market").asString();
        if (said.get("command").asString().equals("RegisterMarket")) {
            registered.put(market, body);
            return "{\"outcome\":\"applied\"}";
        }
        if (!registered.containsKey(market)) {
            return refused("unknown-reference", 422);
        }
        var before = registered.putIfAbsent(body.get("provider").asString(), body);
        return before == null
                ? "{\"outcome\":\"applied\"}"
                : before.equals(body) ? "{\"outcome\":\"no-news\"}" : refused("network/registered-otherwise", 409);
    }

    private static String refused(String code, int status) {
        return "{\"outcome\":\"refused\",\"problem\":{\"type\":\"/problems/%s\",\"title\":\"No\",\"status\":%d}}"
                .formatted(code, status);
    }

    private static com.sun.net.httpserver.HttpHandler answering(Consumer<HttpExchange> handler) {
        return exchange -> {
            try (exchange) {
                handler.accept(exchange);
            }
        };
    }

    private static void reply(HttpExchange exchange, int status, String body) {
        try {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
