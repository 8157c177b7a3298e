package org.attestry.command;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.attestry.events.network.Npi;

/** A market with a representative, a provider and visits, as JSON to be sent; every instance has names of its own. */
public final class Visited {

    /** Who may send all of it. */
    public static final String ADMIN = "stf-ada~administrator~*";

    private final String rest = UUID.randomUUID().toString();
    private final Instant end = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);

    /** Its market. */
    public String market() {
        return "mkt-" + rest;
    }

    /** A visit of its representative at its provider. */
    public String visit() {
        return "vis-" + rest;
    }

    /** A number that no other instance has. */
    public String npi() {
        var nine = "1%08d".formatted(Math.floorMod(rest.hashCode(), 100_000_000));
        return nine + Npi.checkDigit(nine);
    }

    /** The body that registers the market. */
    public String marketBody() {
        return "{\"name\":\"North\",\"zone\":\"America/New_York\"}";
    }

    /** The body that registers a representative of the market. */
    public String representativeBody() {
        return "{\"name\":\"Ray\",\"market\":\"%s\"}".formatted(market());
    }

    /** The body that registers a provider of the market. */
    public String providerBody() {
        return "{\"npi\":\"%s\",\"name\":\"Clinic\",\"kind\":\"FACILITY\",\"market\":\"%s\"}"
                .formatted(npi(), market());
    }

    /** The body that logs the visit. */
    public String visitBody() {
        return "{\"representative\":\"stf-%s\",\"provider\":\"prv-%s\",%s}"
                .formatted(rest, rest, details("as planned"));
    }

    /** The body that corrects the visit: it reads otherwise for each note. */
    public String correctionBody(String note) {
        return "{\"why\":\"It was written down in a hurry\",%s}".formatted(details(note));
    }

    private String details(String note) {
        return ("\"planned\":true,\"purpose\":\"EDUCATION\",\"topics\":[],\"attendees\":[],\"start\":\"%s\",\"end\":\"%s\","
            + "\"mode\":\"VIDEO\",\"outcome\":\"POSITIVE\",\"note\":\"%s\"")
                .formatted(end.minusSeconds(900), end, note);
    }

    /** Everything there, the visit logged at version 0. */
    public Visited at(CommandServer server) {
        put(server, "/api/markets/" + market(), marketBody());
        put(server, "/api/representatives/stf-" + rest, representativeBody());
        put(server, "/api/providers/prv-" + rest, providerBody());
        put(server, "/api/visits/" + visit(), visitBody());
        return this;
    }

    private static void put(CommandServer server, String path, String body) {
        var reply = server.put(ADMIN, path, body);
        if (reply.status() != 200) {
            throw new AssertionError(reply.raw().body());
        }
    }
}
