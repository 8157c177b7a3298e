package org.attestry.benchmarks.history;

import java.util.UUID;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Json;
import org.attestry.ledger.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * What happens in a benchmark, always the same: ten markets, then in each fifty events one provider, 45 visits, three
 * corrections of the visit before and one visit that is taken back.
 */
public final class VisitHistory {
    static final int MARKETS = 10;

    private static final int CYCLE = 50;

    private static final EventCatalogue CATALOGUE = EventCatalogue.attestry();
    private static final JsonMapper JSON = Json.strict();

    /** What happens at a place of the cycle. */
    public enum Kind {
        PROVIDER,
        VISIT,
        CORRECTION,
        TAKEN_BACK
    }

    private VisitHistory() {}

    /** The event at a position as it is stored; positions begin with 1, as the ledger's do. */
    public static Entry entry(int position) {
        Event event = at(position);
        var stored = CATALOGUE.of(event.getClass());
        var id = new UUID(position, 0);
        return new Entry(
                event.subject().value(),
                isSecondOfItsStream(position) ? 1 : 0,
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
    public static long count(Kind kind, int events) {
        long found = 0;
        for (int place = 0; place < events - MARKETS; place++) {
            found += kind(place) == kind ? 1 : 0;
        }
        return found;
    }

    private static Event at(int position) {
        if (position <= MARKETS) {
            return Happening.market(position - 1);
        }
        int place = position - MARKETS - 1;
        int cycle = place / CYCLE;
        return switch (kind(place)) {
            case PROVIDER -> Happening.provider(cycle);
            case VISIT -> Happening.visit(place, cycle + 1);
            case CORRECTION -> Happening.correction(place - 1);
            case TAKEN_BACK -> Happening.takenBack(place - 1);
        };
    }

    private static boolean isSecondOfItsStream(int position) {
        if (position <= MARKETS) {
            return false;
        }
        Kind kind = kind(position - MARKETS - 1);
        return kind == Kind.CORRECTION || kind == Kind.TAKEN_BACK;
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
