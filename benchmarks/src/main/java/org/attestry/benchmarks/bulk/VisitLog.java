package org.attestry.benchmarks.bulk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attestry.events.network.Npi;

/**
 * A log of visits as lines for {@code POST /api/commands}: a team whose members take turns, as in a file that is sorted
 * by time.
 */
final class VisitLog {
    static final int STAFF = 400;
    static final int PROVIDERS = 500;

    private static final int MINUTES = 2;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

    /** The market with its people and providers, who have to be there first. */
    byte[] team() {
        var market =
                "{\"command\":\"RegisterMarket\",\"body\":{\"market\":\"mkt-1\",\"name\":\"North\",\"zone\":\"UTC\"}}\n";
        var staff = IntStream.range(0, STAFF).mapToObj("""
            {"command":"RegisterRepresentative","body":{"staff":"stf-%1$d","name":"Ray %1$d","market":"mkt-1"}}
            """::formatted);
        var providers = IntStream.range(0, PROVIDERS).mapToObj(number -> """
            {"command":"RegisterProvider","body":{"provider":"prv-%1$d","npi":"%2$s","name":"Clinic %1$d",\
            "kind":"FACILITY","market":"mkt-1"}}
            """.formatted(number, npi(number)));
        return (market + staff.collect(Collectors.joining()) + providers.collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    static int teamLines() {
        return 1 + STAFF + PROVIDERS;
    }

    static String npi(int number) {
        var nine = "1%08d".formatted(number);
        return nine + Npi.checkDigit(nine);
    }

    /** Visits from one number up to another, the last excluded. */
    byte[] visits(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(this::visit)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private String visit(int number) {
        var end = now.minus((long) MINUTES * (number / STAFF), ChronoUnit.MINUTES);
        return """
            {"command":"LogVisit","body":{"visit":"vis-%1$08d","representative":"stf-%2$d","provider":"prv-%3$d",\
            "planned":true,"purpose":"EDUCATION","topics":["Referrals","Clean claims"],\
            "attendees":[{"name":"Lee Park","role":"BILLING"}],"start":"%4$s","end":"%5$s","mode":"ON_SITE",\
            "outcome":"POSITIVE","note":"Met the office manager, showed the new referral form, left two copies."}}
            """.formatted(number, number % STAFF, number % PROVIDERS, end.minus(MINUTES, ChronoUnit.MINUTES), end);
    }
}
