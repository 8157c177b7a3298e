package org.attestry.benchmarks.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.attestry.ledger.Entry;

/**
 * What happens besides visits: exceptions, their implementation, issues, promises and their clocks, training. One world
 * is one of each kind of event, about one case, one issue and so on, in an order in which they can follow each other.
 */
final class Worlds {
    private static final int STAFF = 400;

    /** An event of a world; {@code <w>} stands for its number, {@code <m>} for a market, {@code <s>} for a person. */
    private record Line(String stream, long sequence, String type, int revision, String payload) {
        static Line of(String line) {
            String[] cell = line.split("\t", 5);
            return new Line(cell[0], Long.parseLong(cell[1]), cell[2], Integer.parseInt(cell[3]), cell[4]);
        }
    }

    private static final List<Line> LINES = read();

    /** How many events a world has. */
    static final int SIZE = LINES.size();

    private Worlds() {}

    /** An event of a world as it is stored. */
    static Entry entry(int world, int place, UUID id, String metadata) {
        Line line = LINES.get(place);
        return new Entry(
                in(world, line.stream()),
                line.sequence(),
                line.type(),
                line.revision(),
                id,
                metadata,
                in(world, line.payload()));
    }

    private static String in(int world, String text) {
        return text.replace("<w>", Integer.toString(world))
                .replace("<m>", Integer.toString(world % VisitHistory.MARKETS))
                .replace("<s>", Integer.toString(world % STAFF));
    }

    private static List<Line> read() {
        try (InputStream file = Objects.requireNonNull(Worlds.class.getResourceAsStream("world.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Line::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
