package org.attestry.query.backtests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.attestry.events.Event;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.EventReader;
import org.attestry.query.kernel.Rehearsal;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Scratch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Goes through history once, noting what counts, then judges thing by thing; what is kept in memory is one page. */
final class BackTester {

    private static final int FACTS_ON_A_PAGE = 5_000;

    private static final String PAGE = """
        select * from heard where item > '' and (item, position) > (:item, :position)
        order by item, position limit :limit\
        """;

    /** One thing that was noted. */
    private record Fact(String item, long position, Instant recorded, String type, int revision, JsonNode fact) {}

    private final Rehearsal rehearsal;
    private final EventCatalogue catalogue;
    private final EventReader reader;

    BackTester(Rehearsal rehearsal, EventCatalogue catalogue, EventReader reader) {
        this.rehearsal = rehearsal;
        this.catalogue = catalogue;
        this.reader = reader;
    }

    long head() {
        return rehearsal.head();
    }

    /**
     * Judges everything up to a position; what comes of it is done with the judgements while they are there.
     *
     * @throws NoSuchElementException if history does not go so far
     */
    void test(Event order, String name, long position, LongConsumer progress, Consumer<Scratch> then)
            throws InterruptedException {
        if (position > head()) {
            throw new NoSuchElementException(
                    "Position %d is beyond the ledger, whose last position is %d.".formatted(position, head()));
        }
        var evidence = new Evidence(catalogue);
        switch (order) {
            case SlaBackTestOrdered sla -> {
                var subject = SlaSubject.of(sla.definition()).orElseThrow();
                var end = new Told(position + 1, rehearsal.recordedAt(position), sla);
                test(
                        new ClockEvidence(subject, evidence),
                        said -> new ClockJudge(sla, said, end),
                        name,
                        position,
                        progress,
                        then);
            }
            case AuthorityBackTestOrdered authority ->
                test(
                        new RouteEvidence(evidence),
                        said -> new RouteJudge(authority, said),
                        name,
                        position,
                        progress,
                        then);
            default -> throw new IllegalArgumentException(order + " orders no back-test");
        }
    }

    private void test(
            Object hearer,
            Function<List<Told>, Judge> judging,
            String name,
            long position,
            LongConsumer progress,
            Consumer<Scratch> then)
            throws InterruptedException {
        rehearsal.run(name, hearer, position, progress, scratch -> {
            var said = scratch.read(Fact.class, "select * from heard where item = '' order by position", Map.of());
            judgeAll(judging.apply(said.stream().map(this::told).toList()), scratch);
            scratch.run("drop table heard", Map.of()); // so that the digest names what was found, and nothing besides
            then.accept(scratch);
        });
    }

    private void judgeAll(Judge judge, Scratch scratch) throws InterruptedException {
        var open = new ArrayList<Fact>(); // of the thing that the last page ended with
        var last = new Fact("", 0, Instant.EPOCH, "", 0, NullNode.getInstance());
        for (var page = page(last, scratch); !page.isEmpty(); page = page(last, scratch)) {
            last = page.getLast();
            var facts = page;
            scratch.write(rows -> {
                for (var fact : facts) {
                    if (!open.isEmpty() && !open.getLast().item().equals(fact.item())) {
                        judge(judge, open, rows);
                    }
                    open.add(fact);
                }
            });
            if (Thread.interrupted()) {
                throw new InterruptedException("The back-test is stopped");
            }
        }
        scratch.write(rows -> judge(judge, open, rows));
    }

    private void judge(Judge judge, List<Fact> open, Rows rows) {
        if (!open.isEmpty()) {
            judge.judge(open.getFirst().item(), open.stream().map(this::told).toList(), rows);
            open.clear();
        }
    }

    private static List<Fact> page(Fact after, Scratch scratch) {
        return scratch.read(
                Fact.class, PAGE, Map.of("item", after.item(), "position", after.position(), "limit", FACTS_ON_A_PAGE));
    }

    private Told told(Fact fact) {
        return new Told(fact.position(), fact.recorded(), reader.read(fact.type(), fact.revision(), fact.fact()));
    }
}
