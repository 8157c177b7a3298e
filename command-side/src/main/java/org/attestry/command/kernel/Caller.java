package org.attestry.command.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attestry.events.Event;
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
 * @param recalled what happened to those of them whose history the rule needs
 */
public record Caller(
        Person person, Instant at, Envelope envelope, Map<Id, MarketId> known, Map<Id, List<Event>> recalled) {

    /** Somebody whose command names nothing that has to be recalled. */
    public Caller(Person person, Instant at, Envelope envelope, Map<Id, MarketId> known) {
        this(person, at, envelope, known, Map.of());
    }

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

    /** What happened, in order, to something the command {@link Recalls} or names as {@code @Known(recall = true)}. */
    public List<Event> historyOf(Id id) {
        var history = recalled.get(id);
        if (history == null) {
            throw new IllegalStateException(id + " is neither recalled nor marked @Known(recall = true)");
        }
        return history;
    }
}
