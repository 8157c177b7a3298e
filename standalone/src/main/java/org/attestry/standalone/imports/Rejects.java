package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The rows that were not taken, with their reasons: all of them in a file, the first few for the console. */
final class Rejects implements AutoCloseable {

    private static final int SHOWN = 20;

    private final Writer file;
    private final List<String> first = new ArrayList<>();

    Rejects(Path path) throws IOException {
        file = Files.newBufferedWriter(path);
        file.write("row,reason\n");
    }

    void add(Verdict.Rejected rejected) {
        try {
            file.write("%d,\"%s\"\n".formatted(rejected.row(), rejected.reason().replace("\"", "\"\"")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (first.size() < SHOWN) {
            first.add("row " + rejected.row() + ": " + rejected.reason());
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
