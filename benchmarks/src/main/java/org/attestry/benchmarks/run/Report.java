package org.attestry.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.attestry.benchmarks.Measured;
import org.attestry.benchmarks.page.Page;
import org.attestry.benchmarks.page.Page.Section;

/**
 * What a whole run found.
 *
 * @param machine what it was measured on and with
 * @param failed which parts did not do what they should, and in what
 */
record Report(String machine, List<Section> done, List<String> failed) {
    /** Writes the figures for programs, and beside them a page for people; gives back where the page is. */
    Path write(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "no file");
        Files.createDirectories(folder);
        Files.writeString(file, FigureFile.text(done) + "\n");
        Path page = folder.resolve(
                Objects.requireNonNull(file.getFileName()).toString().replaceFirst("(\\.json)?$", ".html"));
        String when = LocalDateTime.now(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES)
                .toString()
                .replace('T', ' ');
        return Files.writeString(page, Page.of(when, machine, done, failed));
    }

    /** The same for people. */
    String text() {
        StringBuilder text = new StringBuilder("\n").append(machine).append('\n');
        for (Section each : done) {
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
