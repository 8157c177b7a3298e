package org.attestry.standalone.commands;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attestry.standalone.imports.Door;
import org.attestry.standalone.imports.IncidentImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a service desk's incident log into the product as issues, with the times at which things happened. */
@Command(
        name = "incidents",
        description = {
            "Bring an incident log (UCI data set 498, .csv or .csv.gz) into a running product as issues.",
            "Every row is applied, or carries no news, or is rejected with its reason.",
            "Running it again changes nothing; after an interruption it goes on."
        },
        mixinStandardHelpOptions = true)
public class ImportIncidents implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The log.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:8080",
            description = "The command side (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private URI url;

    @Option(names = "--token-url", description = "Where tokens are given (<url>/oauth2/token).")
    private @Nullable URI tokenUrl;

    @Option(names = "--client", defaultValue = "admin", description = "As whom; an administrator (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String client;

    @Option(names = "--secret", defaultValue = "demo-admin", description = "The client's secret (that of the demo).")
    @SuppressWarnings("NullAway.Init")
    private String secret;

    @Option(
            names = "--market",
            defaultValue = "mkt-service-desk",
            description = "Where the issues belong (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private String market;

    @Option(
            names = "--batch",
            defaultValue = "5000",
            description = "Commands in one request, about (${DEFAULT-VALUE}).")
    private int batch;

    @Option(
            names = "--rejected",
            defaultValue = "rejected-rows.csv",
            description = "Where rejected rows go (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init")
    private Path rejected;

    @Override
    public Integer call() throws Exception {
        var door = new Door(url, tokenUrl == null ? url.resolve("/oauth2/token") : tokenUrl, client, secret);
        new IncidentImport(door, market, batch, spec.commandLine().getOut()).run(file, rejected);
        return CommandLine.ExitCode.OK;
    }
}
