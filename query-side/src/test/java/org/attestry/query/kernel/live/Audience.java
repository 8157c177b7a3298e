package org.attestry.query.kernel.live;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.http.Json;
import org.attestry.http.KnownProblem;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.http.Role;

/** A hub of a test, with those who listen to it and a source that answers what it is told to. */
final class Audience implements AutoCloseable {

    record Question(int number) {}

    static final int MANY = 10_000;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();
    private final List<Wire> wires = new ArrayList<>();
    private final Hub hub;
    private volatile Source source = (query, person) -> answer("1");

    Audience() {
        this(Duration.ofHours(1));
    }

    Audience(Duration patience) {
        var limits = new Limits(
                MANY,
                MANY,
                2,
                Duration.ofMillis(50),
                Duration.ofHours(1),
                Duration.ofHours(1),
                patience,
                Duration.ofHours(1));
        hub = new Hub(limits, this::ask, Audience::problem, Json.strict(), meters);
        hub.start();
    }

    private Outcome ask(Object query, Person person) {
        asked.incrementAndGet();
        return source.ask(query, person);
    }

    /** From now on this is what is answered. */
    Audience hears(Source now) {
        source = now;
        return this;
    }

    /** Something happens that may change the answer. */
    void wake() {
        hub.wake(kind -> true);
    }

    Reader listen(int question, Person person) {
        return listen(question, person, new Wire());
    }

    Reader listen(int question, Person person, Wire wire) {
        var reader = hub.listen(Question.class, new Question(question), person, 0, null, null);
        wires.add(wire);
        reader.writable(wire);
        return reader;
    }

    Hub hub() {
        return hub;
    }

    List<Wire> wires() {
        return wires;
    }

    /** What was said to one of them. */
    String said(int listener) {
        return wires.get(listener).said();
    }

    int asked() {
        return asked.get();
    }

    double shown(String meter) {
        return meters.get("attestry.live." + meter)
                .meter()
                .measure()
                .iterator()
                .next()
                .getValue();
    }

    static Person person(int number, String market) {
        return new Person(
                new StaffId("stf-" + number), Set.of(Role.DIRECTOR), Markets.only(new MarketId(market)), null);
    }

    static Outcome answer(String json) {
        return answer(Regard.NOTHING, json);
    }

    static Outcome answer(Regard regard, String json) {
        return Outcome.answered(
                regard, new Answer(1, String.valueOf(json.hashCode()), json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Problem problem(Throwable failure) {
        return failure instanceof Rejected no ? no.problem() : Problem.of(KnownProblem.UNAVAILABLE, "Come again.");
    }

    static void until(BooleanSupplier so) {
        while (!so.getAsBoolean()) {
            LockSupport.parkNanos(2_000_000);
            if (Thread.interrupted()) { // by the test's own timeout
                throw new IllegalStateException("It never came to be so");
            }
        }
    }

    @Override
    public void close() {
        hub.stop();
    }
}
