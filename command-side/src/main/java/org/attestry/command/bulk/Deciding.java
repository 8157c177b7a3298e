package org.attestry.command.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.attestry.command.bulk.Order.Line;
import org.attestry.command.kernel.Answer;
import org.attestry.command.kernel.Decision;
import org.attestry.command.kernel.Decision.Follows;
import org.attestry.command.kernel.Decision.No;
import org.attestry.command.kernel.Decision.NotPlain;
import org.attestry.command.kernel.Decision.Told;
import org.attestry.http.Person;
import org.attestry.ledger.ClaimConflict;
import org.attestry.ledger.ReceiptConflict;
import org.attestry.ledger.SequenceConflict;
import org.jspecify.annotations.Nullable;

/**
 * Decides the lines of one request in parts, one thread for all of them. A line waits until those before it that touch
 * what it reads are done; what only claims the same is decided meanwhile and handed to the ledger when its turn comes.
 */
final class Deciding {

    private static final int MOST_TOGETHER = 500;

    /** Something to be done by the thread that decides. */
    private interface Step {
        void run();
    }

    private final BulkTools tools;
    private final Person person;
    private final BlockingQueue<Step> inbox = new LinkedBlockingQueue<>();
    private final Order order = new Order();
    private int underWay;
    private boolean ended;

    Deciding(BulkTools tools, Person person) {
        this.tools = tools;
        this.person = person;
    }

    void take(List<Task> tasks) {
        inbox.add(() -> tasks.forEach(this::enter));
    }

    void end() {
        inbox.add(() -> ended = true);
    }

    void work() throws InterruptedException {
        var steps = new ArrayList<Step>();
        while (!ended || underWay > 0) {
            steps.add(inbox.take());
            inbox.drainTo(steps);
            steps.forEach(Step::run);
            steps.clear();
            for (var lines = order.ready(MOST_TOGETHER); !lines.isEmpty(); lines = order.ready(MOST_TOGETHER)) {
                decide(lines);
            }
        }
    }

    private void enter(Task task) {
        underWay++;
        order.enter(task);
    }

    private void decide(List<Line> lines) {
        List<Decision> decisions;
        try {
            decisions = tools.bulkDesk().decide(lines.stream().map(Line::said).toList(), person);
        } catch (RuntimeException | Error failure) { // the ledger is away
            lines.forEach(line -> refuse(line, failure));
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            follow(lines.get(i), decisions.get(i));
        }
    }

    private void follow(Line line, Decision decision) {
        switch (decision) {
            case Told told -> finish(line, BulkAnswer.of(line.task().number(), told.answer()));
            case No no -> refuse(line, no.why());
            case NotPlain no -> line.inTurn(() -> decideAlone(line));
            case Follows follows -> line.inTurn(() -> append(line, follows));
        }
    }

    private void append(Line line, Follows follows) {
        try {
            var unused = follows.append().whenComplete((ok, no) -> inbox.add(() -> landed(line, ok, causeOf(no))));
        } catch (RuntimeException failure) {
            refuse(line, failure);
        }
    }

    private void landed(Line line, @Nullable Answer answer, @Nullable Throwable failure) {
        boolean raced = failure instanceof SequenceConflict || failure instanceof ReceiptConflict;
        boolean perhapsSaid =
                failure instanceof ClaimConflict && line.said().envelope().key() != null;
        if (raced || perhapsSaid) {
            decideAlone(line);
        } else {
            end(line, answer, failure);
        }
    }

    private void end(Line line, @Nullable Answer answer, @Nullable Throwable failure) {
        if (answer != null) {
            finish(line, BulkAnswer.of(line.task().number(), answer));
        } else {
            refuse(line, Objects.requireNonNull(failure));
        }
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failure) {
        return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    }

    /** Without keeping the others waiting. */
    private void decideAlone(Line line) {
        var said = line.said();
        var unused = CompletableFuture.supplyAsync(
                        () -> tools.desk().send(said.command(), person, said.envelope()), tools.threads())
                .whenComplete((ok, no) -> inbox.add(() -> end(line, ok, causeOf(no))));
    }

    private void refuse(Line line, Throwable failure) {
        finish(
                line,
                tools.refused(line.task().number(), failure, person, line.task().contract()));
    }

    private void finish(Line line, BulkAnswer answer) {
        underWay--;
        line.task().answer().complete(answer);
        line.done().complete(null);
    }
}
