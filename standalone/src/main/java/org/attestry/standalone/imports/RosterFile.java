package org.attestry.standalone.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A roster being read, row by row, packed or not. */
final class RosterFile implements AutoCloseable {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setAllowMissingColumnNames(true)
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Path path;
    private final Counted counted;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final RosterLayout layout;

    private RosterFile(Path path, Counted counted, CSVParser parser, RosterLayout layout) {
        this.path = path;
        this.counted = counted;
        this.parser = parser;
        this.layout = layout;
        rows = parser.iterator();
    }

    /**
     * Opens a file and recognises its layout.
     *
     * @throws IllegalArgumentException with a sentence if it is none of those known
     */
    static RosterFile open(Path path) throws IOException {
        var counted = new Counted(Files.newInputStream(path));
        try {
            var text = new InputStreamReader(unpacked(counted), StandardCharsets.UTF_8);
            var parser = CSVParser.parse(text, CSV);
            var layout = RosterLayout.of(parser.getHeaderNames())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "%s is no roster: its first line names none of the layouts known, which are %s."
                                    .formatted(path.getFileName(), RosterLayout.known())));
            return new RosterFile(path, counted, parser, layout);
        } catch (IOException | RuntimeException unread) {
            counted.close();
            throw unread;
        }
    }

    /** Packed files are known by their first two bytes, and the mark some programs put before a text is left out. */
    private static InputStream unpacked(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw);
        in.mark(2);
        boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
        in.reset();
        var text = packed ? new BufferedInputStream(new GZIPInputStream(in)) : in;
        text.mark(3);
        if (text.read() != 0xEF || text.read() != 0xBB || text.read() != 0xBF) {
            text.reset();
        }
        return text;
    }

    RosterLayout layout() {
        return layout;
    }

    /** Its name without its folders. */
    String name() {
        return String.valueOf(path.getFileName());
    }

    /** Bytes read so far, packed as they are. */
    long bytes() {
        return counted.count();
    }

    boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new IllegalArgumentException(
                    "%s cannot be read beyond row %d: %s"
                            .formatted(name(), parser.getRecordNumber(), broken.getMessage()),
                    broken);
        }
    }

    /** The next row; its number counts from 1 below the header line. */
    CSVRecord next() {
        return rows.next();
    }

    /**
     * What a row says.
     *
     * @throws IllegalArgumentException with the reason why it cannot be read
     */
    RosterEntry read(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalArgumentException("has %d fields where the header line has %d"
                    .formatted(row.size(), parser.getHeaderNames().size()));
        }
        if (row.stream().anyMatch(field -> field.indexOf(NOT_UTF_8) >= 0)) {
            throw new IllegalArgumentException("has characters that are not UTF-8");
        }
        return layout.read(row);
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
