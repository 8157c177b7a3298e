package org.attestry.standalone.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** An incident log, read incident by incident: never more of it is in memory than the rows of one. */
final class IncidentFile implements AutoCloseable {

    private final Path path;
    private final Counted bytes;
    private final CSVParser rows;
    private final Iterator<CSVRecord> next;
    private final Consumer<Verdict> unread;
    private final Set<String> seen = new HashSet<>();
    private @Nullable IncidentRow ahead;

    private IncidentFile(Path path, Counted bytes, CSVParser rows, Consumer<Verdict> unread) {
        this.path = path;
        this.bytes = bytes;
        this.rows = rows;
        this.next = rows.iterator();
        this.unread = unread;
    }

    /**
     * Opens a {@code .csv} or {@code .csv.gz}.
     *
     * @param unread is told of rows that cannot be read
     */
    static IncidentFile open(Path path, Consumer<Verdict> unread) throws IOException {
        var bytes = new Counted(Files.newInputStream(path));
        InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        Reader text = new InputStreamReader(plain, StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return new IncidentFile(path, bytes, CSVParser.parse(text, format), unread);
    }

    /** All rows of the next incident, or nothing at the end. */
    List<IncidentRow> nextIncident() {
        var incident = new ArrayList<IncidentRow>();
        var first = ahead == null ? nextRow() : ahead;
        ahead = null;
        for (var row = first; row != null; row = nextRow()) {
            if (!incident.isEmpty() && !row.number().equals(incident.getFirst().number())) {
                ahead = row;
                break;
            }
            incident.add(row);
        }
        if (!incident.isEmpty()) {
            seen.add(incident.getFirst().number());
        }
        return incident;
    }

    private @Nullable IncidentRow nextRow() {
        while (next.hasNext()) {
            var columns = next.next();
            try {
                var row = IncidentRow.of(columns.getRecordNumber(), columns);
                if (!seen.contains(row.number())) {
                    return row;
                }
                unread.accept(new Verdict.Rejected(row.row(), row.number() + " ended earlier in the file"));
            } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
                unread.accept(
                        new Verdict.Rejected(columns.getRecordNumber(), "cannot be read: " + unreadable.getMessage()));
            }
        }
        return null;
    }

    /** How much of the file has been read, from 0 to 1. */
    double share() throws IOException {
        return Math.min(1, bytes.count() / (double) Math.max(1, Files.size(path)));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
