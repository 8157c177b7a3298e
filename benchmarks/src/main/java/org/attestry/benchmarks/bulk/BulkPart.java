package org.attestry.benchmarks.bulk;

import java.time.Duration;
import java.util.List;
import org.attestry.benchmarks.CommandNode;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.Part;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.Server;

/** How near an import comes to {@code COPY} of the rows that it leaves in the ledger. */
public final class BulkPart implements Part {
    private static final int ROWS = 20_000;
    private static final int MOST_ROUNDS = 3;
    private static final double BAR = 0.4;

    private static final Cell VISITS = new Cell("visits", ROWS);
    private static final Cell VISITS_COPY = new Cell("COPY of the visits", ROWS);
    private static final Cell ROSTER = new Cell("roster", ROWS);
    private static final Cell ROSTER_COPY = new Cell("COPY of the roster", ROWS);

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public String says() {
        return "many commands in one request, and a file imported, against COPY of the same rows";
    }

    @Override
    public Duration takes() {
        return Duration.ofSeconds(100);
    }

    @Override
    public Measured run(Course course) {
        int rounds = Math.min(course.rounds(), MOST_ROUNDS);
        try (Server server = course.server("bulk");
                Issuer issuer = new Issuer();
                CommandNode node = CommandNode.start(server.commandSide(), issuer);
                BulkSender sender = new BulkSender(node.url(), issuer.token("stf-importer"))) {
            var run = new BulkRounds(
                    server.superuser("attestry"), sender, new RosterRun(node.url(), issuer, course.folder()));
            run.warmUp(ROWS);
            var results = new Results();
            for (int round = 1; round <= rounds; round++) {
                course.log().printf("bulk: round %d of %d%n", round, rounds);
                run.visits(ROWS, results, VISITS, VISITS_COPY);
                run.roster(ROWS, results, ROSTER, ROSTER_COPY);
            }
            run.check();
            return new Measured(
                    server.durability(), figures(results), """
                        %d rounds of %,d rows each after %d that are not counted, a checkpoint before each; then COPY (text) \
                        of the same rows, as the ledger has them, into an empty table like ledger.event with its checks and \
                        both keys (position; stream and sequence); one connection, one token, the command side alone with its policies\
                        """.formatted(rounds, ROWS, BulkRounds.WARM_UPS), """
                            every line was answered as applied, in order, at a position of its own; the ledger has as many \
                            entries, each leaf is that of its line, and visits of one person lie in the order of their lines\
                            """);
        }
    }

    private static List<Figure> figures(Results results) {
        return List.of(
                Figure.alone("COPY of visits", results.of(VISITS_COPY), "rows/s"),
                Figure.ratio(
                        "Visits, POST /api/commands",
                        results.of(VISITS),
                        "rows/s",
                        "COPY of visits",
                        results.ratio(VISITS, VISITS_COPY),
                        BAR),
                Figure.alone("COPY of a roster", results.of(ROSTER_COPY), "rows/s"),
                Figure.ratio(
                        "Roster file, attestry import roster",
                        results.of(ROSTER),
                        "rows/s",
                        "COPY of a roster",
                        results.ratio(ROSTER, ROSTER_COPY),
                        BAR));
    }
}
