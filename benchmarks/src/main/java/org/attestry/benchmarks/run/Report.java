package org.attestry.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.attestry.benchmarks.Measured;

/**
 * What a whole run found.
 *
 * @param machine what it was measured on and with
 * @param failed which parts did not do what they should, and in what
 */
record Report(String machine, List<Done> done, List<String> failed) {
    /** A part that ran to its end, and how long that took. */
    record Done(String part, Measured measured, Duration took) {}

    /** Writes the figures for programs. */
    void write(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "no file"));
        Files.writeString(file, FigureFile.text(done) + "\n");
    }

    /** The same for people. */
    String text() {
        StringBuilder text = new StringBuilder("\n").append(machine).append('\n');
        for (Done each : done) {
            Measured measured = each.measured();
            text.append("%n%s (%d s)%n"
                            .formatted(
                                    each.part().toUpperCase(java.util.Locale.ROOT),
                                    each.took().toSeconds()))
                    .append(FigureTable.of(measured.figures()))
                    .append("durability %s%nprotocol   %s%nchecked    %s%n"
                            .formatted(measured.durability(), measured.protocol(), measured.checked()));
            for (Measured.Detail detail : measured.details()) {
                text.append("%n%s%n%s%n"
                        .formatted(detail.title(), detail.text().strip().indent(2)));
            }
        }
        failed.forEach(part -> text.append("%nFAILED     %s%n".formatted(part)));
        return text.toString();
    }
}
