package org.attestry.standalone;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.attestry.standalone.identity.DemoUser;

/** What the console says once everything is up: where to go, as whom, and a first thing to try. */
public final class Welcome {
    private Welcome() {}

    public static String to(Settings settings) {
        Addresses at = settings.addresses();
        return """

            Attestry is ready. Its data is in %s; Ctrl-C stops it.

              commands   %s/swagger-ui    %s/openapi.json
              questions  %s/swagger-ui    %s/openapi.json
              tokens     %s

              Demo users, each with the secret demo-<name>:
              %s

              A first command, and what is known afterwards:

            %s

            %s
            %s\
            """.formatted(
                        settings.data(),
                        at.command(),
                        at.command(),
                        at.query(),
                        at.query(),
                        at.tokenUrl(),
                        users(),
                        firstCommand(at),
                        firstQuestion(at),
                        warning(at));
    }

    /** Works as pasted, also a second time: then it is no news. */
    static String firstCommand(Addresses at) {
        return "curl -X PUT " + at.command() + "/api/markets/mkt-lakeside " + token(at, "director")
                + " -H 'Content-Type: application/json'"
                + " -d '{\"name\": \"Lakeside\", \"zone\": \"America/Chicago\"}'";
    }

    static String firstQuestion(Addresses at) {
        return "curl " + at.query() + "/api/timeline/mkt-lakeside " + token(at, "director");
    }

    private static String token(Addresses at, String user) {
        return "-H \"Authorization: Bearer $(curl -s -u " + user + ":demo-" + user
                + " -d grant_type=client_credentials " + at.tokenUrl()
                + " | sed 's/.*\"access_token\":\"\\([^\"]*\\).*/\\1/')\"";
    }

    private static String users() {
        return Arrays.stream(DemoUser.values()).map(DemoUser::login).collect(Collectors.joining(", "));
    }

    private static String warning(Addresses at) {
        return at.loopbackOnly()
                ? ""
                : "\n  WARNING: ATTESTRY_BIND=" + at.bind() + " lets other machines in, and the secrets of the demo"
                        + " users are known to everybody. Use it in a closed network only.\n";
    }
}
