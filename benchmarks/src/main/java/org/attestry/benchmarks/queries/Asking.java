package org.attestry.benchmarks.queries;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Filler;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.WrongResult;
import org.attestry.ledger.Entry;
import org.attestry.query.kernel.Asker;
import org.attestry.query.kernel.Page;

/** One history of one length, with a query side that has read it. */
final class Asking implements AutoCloseable {
    private final Server server;
    private final QueryNode node;
    private final long events;
    private final List<Asked> questions;
    private int number;

    Asking(Server server, Stream<Entry> history, PrintWriter log) throws InterruptedException {
        this.server = server;
        Login superuser = server.superuser("attestry");
        this.events = Filler.fill(server.commandSide(), history, log);
        log.printf("appended %,d events%n", events);
        this.questions = Asked.twenty(Things.in(superuser));
        Plans.prepare(superuser, server.querySide().user());
        this.node = QueryNode.start(server.querySide(), superuser, Asked.answeredBy(questions));
        node.awaitViews(events, log);
        log.printf("the views have read %,d events%n", events);
        superuser.run("vacuum analyze"); // as the server does by itself, some time later
    }

    long events() {
        return events;
    }

    String durability() {
        return server.durability();
    }

    List<Asked> questions() {
        return questions;
    }

    /** Asks so often, in ever new forms, and notes how long each answer took, in nanoseconds; says whether any found a thing. */
    boolean ask(Asked question, int times, Histogram took) {
        boolean found = false;
        for (int asked = 0; asked < times; asked++) {
            long start = System.nanoTime();
            Object answer = once(question, number++);
            took.recordValue(System.nanoTime() - start);
            found |= !(answer instanceof Page<?> page) || !page.items().isEmpty();
        }
        return found;
    }

    void checkpoint() {
        server.superuser("postgres").run("checkpoint");
    }

    /** How PostgreSQL goes about a question. */
    Plans.Plan plan(Asked question) {
        return Plans.of(server, () -> once(question, 1));
    }

    private Object once(Asked question, int form) {
        var answer = node.part(Asker.class).ask(question.number().apply(form), QueryNode.DIRECTOR, null);
        WrongResult.unlessEqual("position of " + question.title(), events, answer.position());
        return Objects.requireNonNull(answer.value());
    }

    @Override
    public void close() {
        node.close();
        server.close();
    }
}
