package org.attestry.ledger.axon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestry.ledger.Entry;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The streams that a command takes for not begun without having looked; its append proves that, or nothing does. */
final class Presumed {
    private static final String RESOURCE = Presumed.class.getName();

    private final String command;
    private final Set<String> streams = new HashSet<>(2);

    private Presumed(String command) {
        this.command = command;
    }

    /** From here on this unit of work may presume. */
    static Presumed attach(UnitOfWork<?> unit, String command) {
        Presumed presumed = new Presumed(command);
        unit.root().resources().put(RESOURCE, presumed);
        return presumed;
    }

    /** What the present unit of work presumes; null where it may not. */
    static @Nullable Presumed current() {
        return CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(RESOURCE) : null;
    }

    /** The same, if something is presumed and nothing has proven it yet. */
    static @Nullable Presumed open() {
        Presumed presumed = current();
        return presumed != null && presumed.isOpen() ? presumed : null;
    }

    String command() {
        return command;
    }

    /** Whether to go on as if the stream had not begun; the same answer throughout a unit of work. */
    boolean takes(String stream, Experience experience) {
        return streams.contains(stream) || (experience.expectsNothing(command, stream) && streams.add(stream));
    }

    /** Whether something is presumed that nothing has proven yet. */
    boolean isOpen() {
        return !streams.isEmpty();
    }

    /** Whether appending this proves all of it: each presumed stream begins with it. */
    boolean isProvenBy(List<Entry> entries) {
        return streams.stream()
                .allMatch(stream -> entries.stream()
                        .anyMatch(entry ->
                                entry.sequence() == 0 && entry.streamId().equals(stream)));
    }

    /** Now it is known, for the next time too. */
    void isSettled(Experience experience, boolean hadBegun) {
        streams.forEach(stream -> experience.met(command, stream, hadBegun));
        streams.clear();
    }
}
