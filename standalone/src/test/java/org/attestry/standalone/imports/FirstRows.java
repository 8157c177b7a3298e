package org.attestry.standalone.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** As much of a real file as a test has time for. */
final class FirstRows {

    private FirstRows() {}

    /** A copy of the header and so many rows, unpacked, in this folder. */
    static Path of(Path file, int rows, Path folder) throws IOException {
        var name = String.valueOf(file.getFileName());
        boolean packed = name.endsWith(".gz");
        var copy = folder.resolve(packed ? name.substring(0, name.length() - 3) : name);
        try (InputStream raw = Files.newInputStream(file);
                var in = new InputStreamReader(packed ? new GZIPInputStream(raw) : raw, StandardCharsets.UTF_8)) {
            Files.write(copy, new BufferedReader(in).lines().limit(1L + rows).toList());
        }
        return copy;
    }
}
