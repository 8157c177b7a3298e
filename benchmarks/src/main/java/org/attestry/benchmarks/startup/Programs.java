package org.attestry.benchmarks.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.startup.Program.Request;
import org.attestry.command.CommandSide;
import org.attestry.query.QuerySide;
import org.attestry.standalone.Attestry;
import org.attestry.standalone.postgres.FreePort;

/** The programs of the product, and what is the first that somebody asks of each. */
final class Programs {
    private static final String MARKET = "{\"name\":\"North\",\"zone\":\"America/New_York\"}";

    private final Server server;
    private final Issuer issuer;
    private final Path folder;
    private final int events;
    private final AtomicInteger markets = new AtomicInteger();

    /**
     * @param events how many the ledger has; the first answer has to include them
     */
    Programs(Server server, Issuer issuer, Path folder, int events) {
        this.server = server;
        this.issuer = issuer;
        this.folder = folder;
        this.events = events;
    }

    Map<String, Program> all() {
        Map<String, Program> all = nodes();
        all.put("Standalone", standalone());
        return all;
    }

    /** Those that use a PostgreSQL which is there. */
    Map<String, Program> nodes() {
        Map<String, Program> nodes = new LinkedHashMap<>();
        nodes.put("Command side", commandSide());
        nodes.put("Query side", querySide());
        return nodes;
    }

    private Program commandSide() {
        int port = freePort();
        Map<String, String> environment = environment(server.commandSide(), "ATTESTRY_COMMAND_PORT", port);
        String token = issuer.token("stf-bench");
        return program(CommandSide.class, environment, List.of(command(port, () -> token)));
    }

    private Program querySide() {
        int port = freePort();
        Map<String, String> environment = environment(server.querySide(), "ATTESTRY_QUERY_PORT", port);
        String token = issuer.token("stf-bench");
        return program(QuerySide.class, environment, List.of(question(port, () -> token)));
    }

    /** The folder is empty at the start that makes the cache, and stays for the others. */
    private Program standalone() {
        int commands = freePort();
        int queries = freePort();
        var environment = Map.of(
                "ATTESTRY_DATA", folder.resolve("standalone").toString(),
                "ATTESTRY_DEMO", "off",
                "ATTESTRY_COMMAND_PORT", Integer.toString(commands),
                "ATTESTRY_QUERY_PORT", Integer.toString(queries));
        Token token = () -> Token.signedIn(commands);
        return program(Attestry.class, environment, List.of(command(commands, token), question(queries, token)));
    }

    private Request command(int port, Token token) {
        return new Request(
                "command",
                () -> Program.to(port, "/api/markets/mkt-first-" + markets.incrementAndGet(), token.get())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(MARKET))
                        .build());
    }

    private Request question(int port, Token token) {
        return new Request(
                "question",
                () -> Program.to(port, "/api/markets", token.get())
                        .header("Attestry-After", Integer.toString(events))
                        .GET()
                        .build());
    }

    private Program program(Class<?> main, Map<String, String> environment, List<Request> first) {
        return new Program(main.getName(), environment, folder.resolve(main.getSimpleName() + ".log"), first);
    }

    private Map<String, String> environment(Login login, String portName, int port) {
        return Map.of(
                "ATTESTRY_DB_URL",
                login.url(),
                "ATTESTRY_DB_USER",
                login.user(),
                "ATTESTRY_DB_PASSWORD",
                login.password(),
                "ATTESTRY_IDENTITY_JWKS",
                issuer.keys().toString(),
                portName,
                Integer.toString(port));
    }

    private static int freePort() {
        try {
            return FreePort.find();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
