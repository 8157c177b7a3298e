package org.attestry.tea;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.Event;
import org.attestry.events.Id;

/** What can happen to a cup of tea. */
public sealed interface TeaEvent extends Event {

    /** The kind of due time a cup has. */
    String READY = "tea.ready";

    TeaId tea();

    @Override
    default Id subject() {
        return tea();
    }

    @Override
    default String sentence() {
        return getClass().getSimpleName();
    }

    /** Names a cup. */
    record TeaId(@JsonValue String value) implements Id {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public TeaId {
            Id.check("tea-", value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Somebody wants tea. */
    record TeaOrdered(TeaId tea, Instant ready) implements TeaEvent {
        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Set(READY, "", ready));
        }
    }

    /** It is steeping. */
    record TeaBrewed(TeaId tea, Instant at) implements TeaEvent {}

    /** It takes another time. */
    record TeaDelayed(TeaId tea, Instant ready) implements TeaEvent {
        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Set(READY, "", ready));
        }
    }

    /** Nobody wants it any more. */
    record TeaCancelled(TeaId tea) implements TeaEvent {
        @Override
        public List<DueTime> dueTimes() {
            return List.of(new DueTime.Clear(READY, DueTime.ALL));
        }
    }

    /** The house is in a hurry. */
    record GuestsHurried(TeaId tea) implements TeaEvent {}

    /** It is on the table. */
    record TeaServed(TeaId tea, Instant at) implements TeaEvent {}
}
