package org.attestry.query.kernel.live;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;

/**
 * A kind of question that somebody listens to. What its answers depend on is learned from asking: as long as none has
 * looked at the person, all who ask the same share an answer; an answer that looks closer than what its readers have in
 * common is shown to none of them, and from then on they are told apart.
 */
final class Topic {

    /**
     * What readers of one group have in common.
     *
     * @param shared what of the person answers may depend on
     */
    record Key(Object query, Regard regard, @Nullable Object shared) {

        static Key of(Object query, Regard regard, Person person) {
            return new Key(
                    query,
                    regard,
                    switch (regard) {
                        case NOTHING -> null;
                        case MARKETS -> person.markets();
                        case PERSON -> person;
                    });
        }
    }

    private final Work work;
    private final Map<Key, Group> groups = new ConcurrentHashMap<>();
    private volatile Regard regard = Regard.NOTHING;

    Topic(Work work) {
        this.work = work;
    }

    Iterable<Group> groups() {
        return groups.values();
    }

    int size() {
        return groups.size();
    }

    Group join(Object query, Reader reader) {
        return Objects.requireNonNull(groups.compute(Key.of(query, regard, reader.person()), (key, group) -> {
            var joined = group == null ? new Group(key, this, work) : group;
            joined.readers().add(reader);
            reader.joined(joined);
            return joined;
        }));
    }

    /** A group that nobody is in any more is gone. */
    void leave(Group left, Reader reader) {
        groups.computeIfPresent(left.key(), (key, group) -> {
            group.readers().remove(reader);
            return group.readers().isEmpty() ? null : group;
        });
    }

    /** From now on readers share an answer only if they are alike in this. */
    synchronized void tellApart(Regard seen) {
        regard = seen.compareTo(regard) > 0 ? seen : regard;
        for (var group : groups.values()) {
            if (group.key().regard().compareTo(regard) < 0) {
                group.readers().forEach(reader -> move(reader, group));
            }
        }
    }

    private void move(Reader reader, Group from) {
        leave(from, reader);
        var joined = join(from.key().query(), reader);
        if (reader.isOver()) {
            leave(joined, reader); // they went in the meantime
        } else {
            joined.wake();
        }
    }
}
