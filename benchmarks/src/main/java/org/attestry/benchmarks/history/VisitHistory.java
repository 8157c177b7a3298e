package org.attestry.benchmarks.history;

import java.util.UUID;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Json;
import org.attestry.ledger.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens in a benchmark, always the same: ten markets, then in turn a block of visits and one of all {@link Worlds}.
 * Of each fifty events among the visits one is a provider, 45 are visits, three corrections of the visit before and one is
 * a visit that is taken back. About half of what happens are visits.
 */
public final class VisitHistory {
    static final int MARKETS = 10;

    private static final int CYCLE = 50;
    private static final int BLOCK = 3 * CYCLE;
    private static final int ROUND = BLOCK + Worlds.SIZE;

    private static final EventCatalogue CATALOGUE = EventCatalogue.attestry();
    private static final JsonMapper JSON = Json.strict();

    /** What happens at a place of the cycle. */
    public enum Kind {
        PROVIDER(false),
        VISIT(false),
        CORRECTION(true),
        TAKEN_BACK(true);

        /** Whether it is about what the event before began. */
        final boolean isSecond;

        Kind(boolean isSecond) {
            this.isSecond = isSecond;
        }
    }

    private VisitHistory() {}

    /** The event at a position as it is stored; positions begin with 1, as the ledger's do. */
    public static Entry entry(int position) {
        var id = new UUID(position, 0);
        int since = position - MARKETS - 1;
        if (isOfAWorld(since)) {
            return Worlds.entry(since / ROUND, since % ROUND - BLOCK, id, metadata(id));
        }
        Event event = since < 0 ? Happening.market(position - 1) : visits(placeOf(since));
        var stored = CATALOGUE.of(event.getClass());
        return new Entry(
                event.subject().value(),
                since >= 0 && kind(placeOf(since)).isSecond ? 1 : 0,
                stored.name(),
                stored.revision(),
                id,
                metadata(id),
                JSON.writeValueAsString(event));
    }

    /** As long as what the command side notes with an event. */
    private static String metadata(UUID command) {
        return """
            {"actor":"stf-7","roles":["representative"],"commandId":"%1$s","command":"visits.LogVisit",\
            "correlationId":"%1$s","source":"http"}\
            """.formatted(command);
    }

    /** How many of the first so many events are of a kind. */
    static long count(Kind kind, int events) {
        long found = 0;
        for (int since = 0; since < events - MARKETS; since++) {
            found += !isOfAWorld(since) && kind(placeOf(since)) == kind ? 1 : 0;
        }
        return found;
    }

    private static boolean isOfAWorld(int since) {
        return since >= 0 && since % ROUND >= BLOCK;
    }

    /** Its place among visits alone. */
    private static int placeOf(int since) {
        return since / ROUND * BLOCK + since % ROUND;
    }

    private static Event visits(int place) {
        int cycle = place / CYCLE;
        return switch (kind(place)) {
            case PROVIDER -> Happening.provider(cycle);
            case VISIT -> Happening.visit(place, cycle + 1);
            case CORRECTION -> Happening.correction(place - 1);
            case TAKEN_BACK -> Happening.takenBack(place - 1);
        };
    }

    private static Kind kind(int place) {
        return switch (place % CYCLE) {
            case 0 -> Kind.PROVIDER;
            case 10, 30, 45 -> Kind.CORRECTION;
            case 20 -> Kind.TAKEN_BACK;
            default -> Kind.VISIT;
        };
    }
}
