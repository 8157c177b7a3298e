package org.attestry.query.kernel.live;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.json.JsonMapper;

/** Everybody who listens on this node. */
public final class Hub implements SmartLifecycle {

    private final Limits limits;
    private final Work work;
    private final Places places;
    private final Tally tally;
    private final Map<Class<?>, Topic> topics = new ConcurrentHashMap<>();
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Rounds rounds;

    public Hub(
            Limits limits,
            Source source,
            Function<Throwable, Problem> problems,
            JsonMapper json,
            MeterRegistry meters) {
        this.limits = limits;
        this.work = new Work(source, problems, json, limits);
        this.places = new Places(limits.readers(), limits.perPerson());
        this.tally = Tally.in(meters, places::taken, this::groups);
    }

    /**
     * Lets somebody listen who may ask this; they have the present answer before this returns.
     *
     * @param kind by which it is known whom news concern
     * @param including a position that the first answer must include
     * @param until when the right to listen ends, if it does
     * @param lastId the id of the last message that they had, if any
     * @throws RuntimeException as the question itself may; or 429 if there is no place left
     */
    public Reader listen(
            Class<?> kind,
            Object query,
            Person person,
            long including,
            @Nullable Instant until,
            @Nullable String lastId) {
        if (rounds == null) {
            throw new Rejected(Problem.of(KnownProblem.UNAVAILABLE, "This node is stopping; come again."));
        }
        places.take(person.staff());
        var longest = Instant.now().plus(limits.longest());
        var reader = new Reader(
                person, until == null || until.isAfter(longest) ? longest : until, Message.digestIn(lastId), tally);
        readers.add(reader);
        try {
            var group = topics.computeIfAbsent(kind, first -> new Topic(work)).join(query, reader);
            group.welcome(reader, including);
            while (group != reader.group()) { // until it is settled whom the answer is shared with
                group = Objects.requireNonNull(reader.group());
                group.welcome(reader, including);
            }
            return reader;
        } catch (RuntimeException no) {
            leave(reader);
            throw no;
        }
    }

    /** They do not listen any more. */
    public void leave(Reader reader) {
        reader.cut();
        if (readers.remove(reader)) {
            var group = reader.group();
            if (group != null) {
                group.leave(reader);
            }
            places.giveBack(reader.person().staff());
        }
    }

    /** Their time is over. */
    void expire(Reader reader) {
        reader.offer(Message.end(work.json(Problem.of(
                KnownProblem.NO_TOKEN, "The time for which you could listen is over; come again, with a new token."))));
    }

    Set<Reader> readers() {
        return readers;
    }

    void eachGroup(Consumer<Group> look) {
        topics.values().forEach(topic -> topic.groups().forEach(look));
    }

    /** Something happened that may change the answers of these kinds of questions. */
    public void wake(Predicate<Class<?>> kinds) {
        topics.forEach((kind, topic) -> {
            if (topic.size() > 0 && kinds.test(kind)) {
                topic.groups().forEach(Group::wake);
            }
        });
    }

    private int groups() {
        return topics.values().stream().mapToInt(Topic::size).sum();
    }

    @Override
    public void start() {
        rounds = new Rounds(this, limits);
    }

    /** Before the web server waits for its last answers: these would never end by themselves. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public void stop() {
        var making = rounds;
        rounds = null;
        if (making != null) {
            making.stop();
        }
        for (var reader : readers) {
            reader.offer(Message.end());
            leave(reader); // who has not taken all that was under way by now is cut off
        }
        work.close();
    }

    @Override
    public boolean isRunning() {
        return rounds != null;
    }
}
