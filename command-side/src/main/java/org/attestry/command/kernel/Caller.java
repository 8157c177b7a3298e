package org.attestry.command.kernel;

import java.time.Instant;
import java.util.Map;
import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a command, when it takes effect, and what was looked up for it: all that a rule knows beside the stage.
 *
 * @param person who, and what they may do
 * @param at when it takes effect; the only clock a rule has
 * @param envelope what else came with the command
 * @param known the markets of the things the command names; null where a thing is in none
 */
public record Caller(Person person, Instant at, Envelope envelope, Map<Id, MarketId> known) {

    /** The person who acts; separation of duties is about people. */
    public StaffId staff() {
        return person.staff();
    }

    /** The reason given with the command, if any. */
    public @Nullable String reason() {
        return envelope.reason();
    }

    /** The market of something the command names as {@code @Known}. */
    public MarketId marketOf(Id id) {
        var market = known.get(id);
        if (market == null) {
            throw new IllegalStateException(id + " is in no market, or is not marked @Known");
        }
        return market;
    }
}
