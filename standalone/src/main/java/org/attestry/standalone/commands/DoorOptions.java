package org.attestry.standalone.commands;

import java.net.URI;
import org.attestry.standalone.imports.Door;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Where the running product is, and as whom one comes: the same words for every command that needs it. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
final class DoorOptions {

    @Option(names = "--url", defaultValue = "http://127.0.0.1:8080", description = "The command side.")
    private URI url;

    @Option(names = "--token-url", description = "Where tokens are given; /oauth2/token of the command side if unsaid.")
    private @Nullable URI tokenUrl;

    @Option(names = "--client", defaultValue = "admin", description = "As whom; an administrator.")
    private String client;

    @Option(
            names = "--secret",
            required = true,
            defaultValue = "${env:ATTESTRY_CLIENT_SECRET}",
            showDefaultValue = CommandLine.Help.Visibility.NEVER,
            description = "The client's secret; ATTESTRY_CLIENT_SECRET if unsaid.")
    private String secret;

    Door door() {
        return new Door(url, tokenUrl == null ? url.resolve("/oauth2/token") : tokenUrl, client, secret);
    }
}
