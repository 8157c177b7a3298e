package org.attestry.benchmarks.queries;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.attestry.benchmarks.CommandNode;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Server;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.policies.DueTimes;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.standalone.demo.DemoStart;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All that happened to the demo organisation in its eighteen months, as its ledger has it; kept for the next run. */
final class Organisation {
    /** Whatever the day of the run, so that every run asks of the same history. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EVENTS = """
        select stream_id, sequence, type, revision, event_id, metadata, payload from ledger.event order by position\
        """;

    private Organisation() {}

    /** Its events in order; the first run has them made by the product, command by command. */
    static List<Entry> events(Course course) {
        Path kept = course.programs().resolveSibling("organisation.json.gz");
        if (!Files.exists(kept)) {
            write(made(course), kept);
        }
        try (var in = new GZIPInputStream(Files.newInputStream(kept))) {
            return JSON.readValue(in.readAllBytes(), new TypeReference<List<Entry>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(List<Entry> events, Path file) {
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(JSON.writeValueAsBytes(events));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Entry> made(Course course) {
        try (Server server = course.server("organisation")) {
            PrintWriter log = course.log();
            log.println("the demo organisation is made, once for all later runs");
            try (CommandNode side = CommandNode.unasked(server.commandSide())) {
                new DemoStart(course.folder())
                        .offer(
                                side.part(Ledger.class),
                                side.part(CommandDesk.class),
                                side.part(DueTimes.class),
                                TODAY,
                                log::println);
            }
            return read(server.superuser("attestry"));
        }
    }

    private static List<Entry> read(Login database) {
        List<Entry> events = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(EVENTS)) {
            while (row.next()) {
                events.add(new Entry(
                        row.getString(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, UUID.class),
                        row.getString(6),
                        row.getString(7)));
            }
            return events;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
