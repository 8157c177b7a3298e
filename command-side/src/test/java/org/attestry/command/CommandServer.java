package org.attestry.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.attestry.http.Json;
import org.attestry.ledger.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/** The command side over a real PostgreSQL, which believes every token as {@link FakeIdentity} does. */
public final class CommandServer implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final PGSimpleDataSource DATABASE = (PGSimpleDataSource) TestDatabase.withLedger();
    private static final CommandServer SHARED = new CommandServer(DATABASE);
    private static final Supplier<CommandServer> TWIN = SingletonSupplier.of(() -> new CommandServer(DATABASE));

    private final ConfigurableApplicationContext context;
    private final String address;

    private CommandServer(PGSimpleDataSource database) {
        this(database, FakeIdentity.class);
    }

    private CommandServer(PGSimpleDataSource database, Class<?> more, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--attestry.commands.bytes=20000",
                "--spring.datasource.url=" + database.getURL(),
                "--spring.datasource.username=postgres",
                "--spring.main.banner-mode=off"));
        arguments.addAll(List.of(settings));
        context = CommandSide.application(FakeIdentity.class, more).run(arguments.toArray(String[]::new));
        address = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** The one that all tests of a JVM share. */
    public static CommandServer shared() {
        return SHARED;
    }

    /** Another node over the same database as the shared one, started when first asked for. */
    public static CommandServer twin() {
        return TWIN.get();
    }

    /** One over a database of its own. */
    public static CommandServer over(PGSimpleDataSource database) {
        return new CommandServer(database);
    }

    /** One with a context more, over a database of its own. */
    public static CommandServer over(PGSimpleDataSource database, Class<?> more, String... settings) {
        return new CommandServer(database, more, settings);
    }

    /** Where it listens. */
    public int port() {
        return URI.create(address).getPort();
    }

    @Override
    public void close() {
        context.close();
    }

    /** Something of its inside. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** An answer with its body read. */
    public record Reply(int status, HttpResponse<String> raw) {
        /** The body as JSON. */
        public JsonNode json() {
            return Json.strict().readTree(raw.body());
        }

        /** A header, or nothing. */
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }
    }

    /** Sends a command as somebody; headers come as name, value, name, value. */
    public Reply put(String token, String path, String body, String... headers) {
        return send("PUT", token, path, "application/json", body, headers);
    }

    /** Sends many commands as somebody. */
    public Reply bulk(String token, String lines) {
        return send("POST", token, "/api/commands", "application/x-ndjson", lines);
    }

    /** Sends anything. */
    public Reply send(String method, String token, String path, String type, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (!token.isEmpty()) {
            request.header("Authorization", bearer(token));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var raw = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(raw.statusCode(), raw);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How a token is sent. */
    public static String bearer(String token) {
        return "Bearer " + Base64.getUrlEncoder().withoutPadding().encodeToString(token.getBytes(UTF_8));
    }
}
