package org.attestry.benchmarks.bulk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attestry.benchmarks.Issuer;
import org.attestry.benchmarks.WrongResult;
import org.attestry.standalone.imports.Door;
import org.attestry.standalone.imports.RosterImport;

/** A roster as the national registry gives it out, imported as {@code attestry import roster} does. */
final class RosterRun {
    private static final String HEADER =
            "NPI,Provider Last Name,Provider First Name,Provider Middle Name,suff,Cred," + "pri_spec,City/Town,State\n";

    private final Door door;
    private final Path folder;

    RosterRun(URI product, Issuer issuer, Path folder) {
        this.door = new Door(product, issuer.tokens(), "bench", "bench");
        this.folder = folder;
    }

    /** How long a file of providers takes, in seconds; their numbers go from one up to another, the last excluded. */
    double run(int from, int to) {
        var file = folder.resolve("roster-" + from + ".csv");
        try {
            try (Writer out = Files.newBufferedWriter(file)) {
                out.write(HEADER);
                for (int number = from; number < to; number++) {
                    out.write("%s,Park,Lee,A,,MD,CARDIOLOGY,MADISON,WI%n".formatted(VisitLog.npi(number)));
                }
            }
            var roster = new RosterImport(door, "mkt-1", new PrintWriter(Writer.nullWriter()));
            long start = System.nanoTime();
            var totals = roster.run(List.of(file), folder.resolve("findings.csv"));
            long end = System.nanoTime();
            WrongResult.unlessEqual("rows of the roster that were applied", to - from, totals.applied());
            return (end - start) / 1e9;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
