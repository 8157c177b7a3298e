package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows of rosters that were not taken, with their reasons: all of them in a file, the first few for the console. */
final class RosterFindings implements AutoCloseable {

    private static final int SHOWN = 20;

    private final CSVPrinter file;
    private final List<String> first = new ArrayList<>();

    RosterFindings(Path path) throws IOException {
        file = new CSVPrinter(Files.newBufferedWriter(path), CSVFormat.RFC4180);
        file.printRecord("file", "row", "npi", "finding", "reason");
    }

    /** One row, as {@code duplicate} or {@code rejected}. */
    void add(String roster, long row, String npi, String finding, String reason) {
        try {
            file.printRecord(roster, row, npi, finding, reason);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (first.size() < SHOWN) {
            first.add("%s, row %d, %s: %s".formatted(roster, row, finding, reason));
        }
    }

    /** The first of them. */
    List<String> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
