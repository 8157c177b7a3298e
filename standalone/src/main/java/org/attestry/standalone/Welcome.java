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

              commands   %2$s/swagger-ui    %2$s/openapi.json
              questions  %3$s/swagger-ui    %3$s/openapi.json
              tokens     %4$s

              Demo users, each with the secret demo-<name>:
              %5$s
            %6$s\
            """.formatted(settings.data(), at.command(), at.query(), at.tokenUrl(), users(), warning(at));
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
