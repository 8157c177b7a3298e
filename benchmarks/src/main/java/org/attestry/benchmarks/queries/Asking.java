package org.attestry.benchmarks.queries;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.Server;
import org.attestry.benchmarks.WrongResult;
import org.attestry.events.StaffId;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;
import org.attestry.query.kernel.Asker;

/** One history of one length, with a query side that has read it. */
final class Asking implements AutoCloseable {
    private static final int AT_A_TIME = 1_000;
    private static final Person DIRECTOR =
            new Person(new StaffId("stf-director"), Set.of(Role.DIRECTOR, Role.AUDITOR), Markets.EVERY, null);

    private final Server server;
    private final QueryNode node;
    private final long events;
    private final List<Asked> questions;
    private int number;

    Asking(Server server, Stream<Entry> history, PrintWriter log) throws InterruptedException {
        this.server = server;
        Login superuser = server.superuser("attestry");
        this.events = fill(server.commandSide(), history);
        log.printf("appended %,d events%n", events);
        Plans.prepare(superuser, server.querySide().user());
        this.node = QueryNode.start(server.querySide(), superuser);
        node.awaitViews(events, log);
        log.printf("the views have read %,d events%n", events);
        superuser.run("vacuum analyze"); // as the server does by itself, some time later
        this.questions = Asked.twenty(Things.in(superuser));
    }

    private static long fill(Login commandSide, Stream<Entry> history) {
        try (HikariDataSource pool = commandSide.pool(8);
                Ledger ledger = Ledger.open(pool)) {
            List<Entry> next = new ArrayList<>();
            history.forEach(event -> {
                next.add(event);
                if (next.size() == AT_A_TIME) {
                    append(ledger, next);
                }
            });
            append(ledger, next);
            return ledger.head().position();
        }
    }

    private static void append(Ledger ledger, List<Entry> next) {
        if (!next.isEmpty()) {
            ledger.append(new Append(List.copyOf(next), List.of(), null));
            next.clear();
        }
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

    /** Asks in ever new forms for so long; how long each answer took, in nanoseconds. */
    Histogram ask(Asked question, long nanos, int atLeast) {
        Histogram took = new Histogram(3);
        long begun = System.nanoTime();
        long last = begun;
        for (int asked = 0; last - begun < nanos || asked < atLeast; asked++) {
            long start = System.nanoTime();
            once(question, number++);
            last = System.nanoTime();
            took.recordValue(last - start);
        }
        return took;
    }

    /** How PostgreSQL goes about a question. */
    Plans.Plan plan(Asked question) {
        return Plans.of(server, () -> once(question, 1));
    }

    private void once(Asked question, int form) {
        long position = node.part(Asker.class)
                .ask(question.number().apply(form), DIRECTOR, null)
                .position();
        WrongResult.unlessEqual("position of " + question.title(), events, position);
    }

    @Override
    public void close() {
        node.close();
        server.close();
    }
}
