package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings an incident log into the running product, through its public bulk endpoint, row by row. */
public final class IncidentImport {

    private final Sender sender;
    private final String market;
    private final int batch;
    private final PrintWriter out;
    private final ControlTotals totals = new ControlTotals();
    private final List<Verdict.Told> waiting = new ArrayList<>();
    private int linesWaiting;

    /**
     * An import into one market.
     *
     * @param batch how many commands are sent in one request, about
     */
    public IncidentImport(Door door, String market, int batch, PrintWriter out) {
        this.sender = new Sender(door);
        this.market = market;
        this.batch = batch;
        this.out = out;
    }

    /**
     * Imports the file and says by which figures to check it.
     *
     * @param rejected where the rows that are not taken are written, with their reasons
     * @throws ImportStopped if it cannot go on
     */
    public ControlTotals run(Path file, Path rejected) throws IOException, InterruptedException {
        out.printf("The log names no time zone; its times are taken as UTC.%n");
        registerMarket();
        var progress = new Progress(out);
        try (var rejects = new Rejects(rejected);
                var incidents = IncidentFile.open(file, verdict -> count(verdict, rejects))) {
            for (var rows = incidents.nextIncident(); !rows.isEmpty(); rows = incidents.nextIncident()) {
                totals.thing();
                IncidentTranslation.of(rows, market).forEach(verdict -> count(verdict, rejects));
                if (linesWaiting >= batch) {
                    sendWaiting(rejects);
                    progress.tell(totals.read(), incidents.share());
                }
            }
            sendWaiting(rejects);
            progress.tell(totals.read(), 1);
            progress.end();
            totals.lines("incidents").forEach(line -> out.printf("%s%n", line));
            out.printf("took %.1f s%n", progress.seconds());
            rejects.first().forEach(line -> out.printf("rejected %s%n", line));
            out.printf("every rejected row is in %s%n", rejected);
            out.flush();
        }
        return totals;
    }

    private void registerMarket() throws InterruptedException {
        var said = Map.<String, Object>of("market", market, "name", "Imported service desk", "zone", "UTC");
        var answer = sender.send(List.of(new Line("RegisterMarket", null, null, said)))
                .getFirst();
        if (!answer.isYes() && !answer.why().startsWith("network/registered-otherwise")) {
            throw new ImportStopped("Market " + market + " cannot be used: " + answer.why() + ".");
        }
    }

    private void count(Verdict verdict, Rejects rejects) {
        switch (verdict) {
            case Verdict.NoNews nothing -> totals.noNews();
            case Verdict.Rejected no -> {
                totals.rejected();
                rejects.add(no);
            }
            case Verdict.Told told -> {
                waiting.add(told);
                linesWaiting += told.lines().size();
            }
        }
    }

    private void sendWaiting(Rejects rejects) throws InterruptedException {
        if (waiting.isEmpty()) {
            return;
        }
        var outcomes = sender.send(
                        waiting.stream().flatMap(told -> told.lines().stream()).toList())
                .iterator();
        for (var told : waiting) {
            var why = new ArrayList<String>();
            for (var line : told.lines()) {
                var outcome = outcomes.next();
                totals.sent(line.command(), outcome.outcome());
                if (!outcome.isYes()) {
                    why.add(line.command() + " " + outcome.outcome() + ", " + outcome.why());
                }
            }
            if (why.isEmpty()) {
                totals.applied();
            } else {
                count(new Verdict.Rejected(told.row(), String.join("; ", why)), rejects);
            }
        }
        waiting.clear();
        linesWaiting = 0;
    }
}
