package org.attestry.standalone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Issues of July 2026 at random, as lines of commands: asked about, answered, resolved and reopened. */
final class IssueLives {

    static final String MARKET = "mkt-back-test";

    private IssueLives() {}

    /** The same so many issues whenever somebody asks. */
    static List<String> lines(int issues) {
        var chance = new Random(4);
        var lines = new ArrayList<String>();
        for (int n = 0; n < issues; n++) {
            life("iss-bt-" + n, chance, lines);
        }
        return lines;
    }

    private static void life(String issue, Random chance, List<String> lines) {
        var now = Instant.parse("2026-07-01T12:00:00Z").plus(Duration.ofMinutes(chance.nextInt(15_000)));
        lines.add(line(
                "OpenIssue",
                issue,
                now,
                "\"kind\": \"CUSTOMER\", \"reporter\": \"Clinic\", \"title\": \"Unpaid\", \"market\": \"" + MARKET
                        + "\""));
        now = now.plus(Duration.ofMinutes(chance.nextInt(300)));
        var level = chance.nextBoolean() ? "HIGH" : "LOW";
        lines.add(line("ClassifyIssue", issue, now, """
            "category": "billing", "impact": "%1$s", "urgency": "%1$s"\
            """.formatted(level)));
        for (int question = 1; question <= chance.nextInt(4); question++) {
            now = now.plus(Duration.ofMinutes(chance.nextInt(900)));
            var asked = "\"question\": %d, \"text\": \"Which?\"".formatted(question);
            lines.add(line("RequestInformation", issue, now, asked + ", \"from\": \"REPORTER\""));
            now = now.plus(Duration.ofMinutes(chance.nextInt(3_000)));
            lines.add(line("SupplyInformation", issue, now, asked));
        }
        for (int again = chance.nextInt(3); again >= 0; again--) {
            now = now.plus(Duration.ofMinutes(chance.nextInt(2_000)));
            lines.add(line(
                    "ResolveIssue", issue, now, "\"code\": \"corrected\", \"text\": \"Done %d\"".formatted(again)));
            now = now.plus(Duration.ofDays(again == 1 ? 1 : 20)); // the same clock goes on, or another one begins
            if (again > 0) {
                lines.add(line("ReopenIssue", issue, now, "\"reason\": \"It came back\""));
            }
        }
    }

    private static String line(String command, String issue, Instant at, String fields) {
        return "{\"command\": \"%s\", \"at\": \"%s\", \"body\": {\"issue\": \"%s\", %s}}"
                .formatted(command, at, issue, fields);
    }
}
