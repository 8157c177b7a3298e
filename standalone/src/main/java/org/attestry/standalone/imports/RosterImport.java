package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Brings rosters into one market of the running product, through its public bulk endpoint.
 *
 * <p>It keeps nothing: the ledger knows which numbers are registered and how, so the same file again is no news, and an
 * import that was stopped goes on by being started again.
 */
public final class RosterImport {

    private static final int ROWS_A_REQUEST = 5_000;

    /** A row that waits for its answer. */
    private record Waiting(long row, String npi, Line line) {}

    private final String run = UUID.randomUUID().toString();
    private final Sender sender;
    private final String market;
    private final PrintWriter out;
    private final List<Waiting> waiting = new ArrayList<>();
    private RosterTotals totals = RosterTotals.NONE;

    /** An import into one market. */
    public RosterImport(Door door, String market, PrintWriter out) {
        sender = new Sender(door);
        this.market = market;
        this.out = out;
    }

    /**
     * Looks at the header line of each file.
     *
     * @throws IllegalArgumentException with a sentence if one is no roster
     */
    public static void mustBeRosters(List<Path> files) throws IOException {
        for (var file : files) {
            RosterFile.open(file).close();
        }
    }

    /** Opens the market if it is not there yet; one that is there keeps its name. */
    public void openMarket(String name, String zone) throws InterruptedException {
        var line = new Line("RegisterMarket", null, null, Map.of("market", market, "name", name, "zone", zone));
        var answer = sender.send(List.of(line)).getFirst();
        if (!answer.isYes() && !answer.why().startsWith("network/registered-otherwise")) {
            throw new ImportStopped("Market " + market + " cannot be opened: " + answer.why());
        }
    }

    /**
     * Imports the files in their order and says by which figures to check it.
     *
     * @param findings where rows that are not taken are written
     * @throws IllegalArgumentException if a file is no roster, or breaks off
     * @throws ImportStopped if the product takes none of it, or stays away
     */
    public RosterTotals run(List<Path> files, Path findings) throws IOException, InterruptedException {
        long size = 0;
        for (var file : files) {
            size += Files.size(file);
        }
        long bytesBefore = 0;
        var all = RosterTotals.NONE;
        var progress = new Progress(out);
        try (var found = new RosterFindings(findings)) {
            for (var path : files) {
                totals = RosterTotals.NONE;
                try (var file = RosterFile.open(path)) {
                    var ahead = new SendingAhead<Waiting>(
                            sender, (chunk, answers) -> count(file.name(), chunk, answers, found));
                    while (file.hasNext()) {
                        take(file, found);
                        if (waiting.size() == ROWS_A_REQUEST) {
                            sendWaiting(ahead);
                            progress.tell(all.rows() + totals.rows(), (double) (bytesBefore + file.bytes()) / size);
                        }
                    }
                    sendWaiting(ahead);
                    ahead.finish();
                    out.printf("%n%s: %s%n", file.name(), totals);
                }
                bytesBefore += Files.size(path);
                all = all.plus(totals);
            }
            tell(all, found, findings, progress.seconds());
        }
        return all;
    }

    private void take(RosterFile file, RosterFindings found) {
        var row = file.next();
        @Nullable RosterEntry entry = null;
        try {
            entry = file.read(row);
            var line = entry.registering(market, keyOf(file, row));
            waiting.add(new Waiting(row.getRecordNumber(), entry.npi(), line));
        } catch (IllegalArgumentException unfit) {
            var npi = entry == null ? "" : entry.npi();
            var why = String.valueOf(unfit.getMessage());
            count(RosterVerdict.REJECTED, file.name(), row.getRecordNumber(), npi, why, found);
        }
    }

    /** Of this run only: sent again after an outage a row counts as it did, in another run it is no news. */
    private String keyOf(RosterFile file, CSVRecord row) {
        return "%s-%08x-%d".formatted(run, file.name().hashCode(), row.getRecordNumber());
    }

    private void sendWaiting(SendingAhead<Waiting> ahead) throws InterruptedException {
        if (!waiting.isEmpty()) {
            ahead.send(List.copyOf(waiting), waiting.stream().map(Waiting::line).toList());
            waiting.clear();
        }
    }

    private void count(String file, List<Waiting> chunk, List<Sender.Outcome> answers, RosterFindings found) {
        for (int i = 0; i < chunk.size(); i++) {
            var sent = chunk.get(i);
            var answer = answers.get(i);
            var verdict = RosterVerdict.of(answer);
            count(verdict, file, sent.row(), sent.npi(), verdict.isTaken() ? "" : answer.why(), found);
        }
    }

    private void count(RosterVerdict verdict, String file, long row, String npi, String why, RosterFindings found) {
        totals = totals.with(verdict);
        if (!verdict.isTaken()) {
            found.add(file, row, npi, verdict.word(), why);
        }
    }

    private void tell(RosterTotals all, RosterFindings found, Path findings, double seconds) {
        found.first().forEach(line -> out.printf("%s%n", line));
        out.printf("all files: %s%n", all);
        out.printf("every duplicate and rejected row is in %s%n", findings);
        out.printf("took %.1f s%n", seconds);
        out.flush();
    }
}
