package org.attestry.standalone.product;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.attestry.standalone.identity.DemoUser;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;

/** What the console says once everything is up: where to go, as whom, and a first thing to try. */
public final class Welcome {
    private static final String MARKET = "{\"name\": \"Lakeside\", \"zone\": \"America/Chicago\"}";

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
                        firstCommand(settings),
                        firstQuestion(settings),
                        warning(at));
    }

    /** Works as pasted, also a second time: then it is no news. */
    public static String firstCommand(Settings settings) {
        var at = settings.addresses();
        return settings.demo()
                ? put(
                        at,
                        "rep",
                        "/api/visits/vis-first",
                        visit(settings.yesterday().toString()))
                : put(at, "director", "/api/markets/mkt-lakeside", MARKET);
    }

    private static String visit(String day) {
        return "{\"representative\": \"stf-rep\", \"provider\": \"prv-0001\", \"planned\": true, \"purpose\":"
                + " \"ROUTINE\", \"topics\": [\"directory entry\"], \"attendees\": [], \"start\":"
                + " \"" + day + "T04:00:00Z\","
                + " \"end\": \"" + day + "T04:45:00Z\", \"mode\": \"VIDEO\", \"outcome\": \"POSITIVE\"}";
    }

    /** What is known afterwards. */
    public static String firstQuestion(Settings settings) {
        var thing = settings.demo() ? "vis-first" : "mkt-lakeside";
        return "curl %s/api/timeline/%s %s"
                .formatted(settings.addresses().query(), thing, token(settings.addresses(), "director"));
    }

    private static String put(Addresses at, String user, String path, String body) {
        return "curl -X PUT %s%s %s -H 'Content-Type: application/json' -d '%s'"
                .formatted(at.command(), path, token(at, user), body);
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
