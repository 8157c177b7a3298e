package org.attestry.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Course;
import org.attestry.benchmarks.Figure;
import org.attestry.benchmarks.Filler;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Statistics;
import org.attestry.benchmarks.WrongResult;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/** One ledger that grows: measured when it is empty, when it is full, and when it lies in a hundred partitions more. */
final class GrowingLedger {
    private static final int CALLERS = 16;
    private static final int LONG_STREAM = 100_000;
    private static final int PARTITIONS = 100;
    private static final String PAYLOAD = "{\"note\":\"" + "Met the office manager. ".repeat(12) + "\"}";
    private static final String WRONG = """
        select (select position from ledger.head) - (select count(*) from ledger.event)
            + abs((select count(*) from ledger.place p join ledger.event e using (position, stream_id, sequence))
                - (select count(*) from ledger.event))
            + (select count(*) from ledger.event where leaf <> ledger.leaf(ledger.line(position, stream_id, sequence,
                type, revision, event_id, recorded_at, metadata, payload)))\
        """;
    private static final String DISK = """
        select (select sum(pg_total_relation_size(relid)) from pg_partition_tree('ledger.event'))
            + pg_total_relation_size('ledger.place')\
        """;

    private final Course course;
    private final Login superuser;
    private final Ledger ledger;
    private final List<Figure> figures = new ArrayList<>();

    GrowingLedger(Course course, Login superuser, Ledger ledger) {
        this.course = course;
        this.superuser = superuser;
        this.ledger = ledger;
    }

    List<Figure> to(int events) {
        appends();
        Statistics empty = appends();
        long before = ledger.head().position();
        long disk = superuser.number(DISK);
        course.log().printf("growth: %,d events%n", events);
        double seconds =
                timed(() -> fill(IntStream.rangeClosed(1, events).mapToObj(number -> entry("s-" + number, 0))));
        alone("Filling, streams of one event", events, events / seconds, "events/s");
        alone("Disk for an event", events, (superuser.number(DISK) - disk) / (double) events, "bytes");
        alone("Checkpoint after that", events, timed(() -> superuser.run("checkpoint")) * 1_000, "ms");
        WrongResult.unlessEqual(
                "head of the ledger", before + events, ledger.head().position());
        held("Ledger.append, 16 callers", events, appends(), "the same when it was empty", empty);

        longStream(events);

        superuser.run("update ledger.head set stride = greatest(1, %d / %d)".formatted(events, PARTITIONS));
        Statistics few = appends();
        superuser.run("select ledger.make_room(room + stride * %d) from ledger.head".formatted(PARTITIONS));
        held("Ledger.append, 16 callers, 100 partitions more", events, appends(), "the same before", few);
        WrongResult.unlessEqual("what is wrong in the ledger", 0, superuser.number(WRONG));
        return figures;
    }

    private void longStream(int events) {
        fill(IntStream.range(0, LONG_STREAM).mapToObj(number -> entry("long", number)));
        AtomicLong read = new AtomicLong();
        double seconds = timed(() -> read.set(ledger.readStream("long", 0).count()));
        WrongResult.unlessEqual("events of the long stream", LONG_STREAM, read.get());
        alone("Reading a stream of 100 000", events, LONG_STREAM / seconds, "events/s");
        AtomicLong next = new AtomicLong(LONG_STREAM);
        double rate = Callers.run(
                        1, course.time(), () -> ledger.append(Append.of(entry("long", next.getAndIncrement()))))
                .perSecond();
        alone("Appending to it, 1 caller", events, rate, "appends/s");
    }

    private void fill(Stream<Entry> entries) {
        Filler.fill(ledger, entries, course.log());
    }

    private Statistics appends() {
        return new Statistics(IntStream.range(0, course.rounds())
                .mapToObj(round -> Callers.run(
                                CALLERS,
                                course.time(),
                                () -> ledger.append(
                                        Append.of(entry(UUID.randomUUID().toString(), 0))))
                        .perSecond())
                .toList());
    }

    private static Entry entry(String stream, long sequence) {
        return new Entry(
                stream, sequence, "visits.VisitLogged", 1, UUID.randomUUID(), "{\"actor\":\"stf-7\"}", PAYLOAD);
    }

    private void alone(String what, int events, double value, String unit) {
        figures.add(Figure.alone(title(what, events), Statistics.of(value), unit));
    }

    private void held(String what, int events, Statistics found, String against, Statistics before) {
        Statistics ratio = Statistics.of(found.median() / before.median());
        figures.add(Figure.ratio(title(what, events), found, "appends/s", against, ratio, null));
    }

    private static String title(String what, int events) {
        return "%s, %,d events".formatted(what, events);
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
