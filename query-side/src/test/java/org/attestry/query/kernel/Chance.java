package org.attestry.query.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.events.Event;
import tools.jackson.core.JacksonException;

/** Events of every kind in no order at all, about few things, so that they meet: drawn from the files of stored events. */
public final class Chance {

    private static final Path GOLDEN = Path.of("../shared-events/src/test/resources/golden");
    private static final Pattern ID = Pattern.compile("\"([a-z]{3})-[a-z0-9-]+\"");
    private static final Pattern NPI = Pattern.compile("(?<=\"npi\":\")[0-9]{10}(?=\")");
    private static final int THINGS_OF_A_KIND = 3;

    private final Random random;
    private final List<String[]> stored = stored();

    /** The same ones for the same seed. */
    public Chance(long seed) {
        random = new Random(seed);
    }

    /** A number from 0, below a bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** So many of them. */
    public Event[] events(int count) {
        return IntStream.range(0, count).mapToObj(i -> event()).toArray(Event[]::new);
    }

    /** So many of them or a few less: none of this kind. */
    public Event[] eventsBut(Class<? extends Event> kind, int count) {
        return Stream.of(events(count)).filter(event -> !kind.isInstance(event)).toArray(Event[]::new);
    }

    private Event event() {
        var drawn = stored.get(below(stored.size()));
        var type = QueryNode.CATALOGUE.named(drawn[0]).type();
        var world = below(THINGS_OF_A_KIND);
        try {
            var told = ID.matcher(drawn[1]).replaceAll("\"$1-" + world + "\"");
            return QueryNode.JSON.readValue(
                    NPI.matcher(told).replaceAll(Happenings.npi(world).value()), type);
        } catch (JacksonException wantsItsOwnIds) {
            return QueryNode.JSON.readValue(drawn[1], type);
        }
    }

    private static List<String[]> stored() {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.sorted().map(Chance::read).filter(Chance::isOfToday).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Stored name, payload, revision. */
    private static String[] read(Path file) {
        var words = String.valueOf(file.getFileName()).split("\\.");
        try {
            return new String[] {
                words[0] + "." + words[1], Files.readString(file).strip(), words[2]
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isOfToday(String... file) {
        return QueryNode.CATALOGUE.named(file[0]).revision() == Integer.parseInt(file[2]);
    }
}
