package org.attestry.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.policies.DueTimes;
import org.attestry.ledger.Ledger;

/**
 * Decides whether the demo organisation is to be made: in an empty ledger, or in one in which its making was broken off.
 * A file in the data folder says for which day it is made, until it is.
 */
public final class DemoStart {

    private final Path underWay;

    public DemoStart(Path data) {
        underWay = data.resolve("demo-under-way.txt");
    }

    /** Makes the demo if it is to be made; tells a person how it goes. */
    public void offer(Ledger ledger, CommandDesk desk, DueTimes dueTimes, LocalDate today, Consumer<String> progress) {
        dueTimes.hold(); // the past is told in any order; what fell due in it falls due once all of it is told
        try {
            if (ledger.head().position() == 0) {
                Files.writeString(underWay, today.toString());
            }
            if (Files.exists(underWay)) {
                long begun = System.nanoTime();
                var day = LocalDate.parse(Files.readString(underWay).strip());
                long said = new DemoOrganisation(ledger, desk, day)
                        .make(part -> progress.accept("  demo: " + part + " ..."));
                Files.delete(underWay);
                long seconds = Math.max(1, (System.nanoTime() - begun) / 1_000_000_000);
                progress.accept("  demo: %d commands in %d s".formatted(said, seconds));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            dueTimes.release();
        }
    }
}
