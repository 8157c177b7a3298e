package org.attestry.command.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;

/** Takes the lines of one request in, has them decided in large parts, and gives the answers in their order. */
final class BulkRun {

    private static final int LINES_TOGETHER = 250;

    private final CompletableFuture<BulkAnswer> end = new CompletableFuture<>();
    private final Reading reading;
    private final Deciding deciding;
    private final Room room;
    private final BlockingQueue<CompletableFuture<BulkAnswer>> inOrder = new LinkedBlockingQueue<>();
    private volatile @Nullable Throwable broken;
    private List<Task> together = new ArrayList<>();

    BulkRun(BulkTools tools, Person person) {
        reading = new Reading(tools, person);
        deciding = new Deciding(tools, person);
        room = new Room(tools.limits().inFlight());
    }

    /** Takes a line in; waits while too much is under way. */
    void take(Lines.Line line) throws InterruptedException {
        if (broken != null) {
            throw new IllegalStateException("Nothing more is decided", broken);
        }
        int weight = Room.weight(line);
        if (!room.tryEnter(weight)) {
            handOn();
            room.enter(weight);
        }
        var task = reading.read(line);
        var unused = task.answer().whenComplete((answer, failure) -> room.leave(weight));
        inOrder.add(task.answer());
        if (!task.answer().isDone()) {
            together.add(task);
        }
        if (together.size() == LINES_TOGETHER) {
            handOn();
        }
    }

    /** No more lines will come for now: nobody waits for others to be decided with. */
    void handOn() {
        if (!together.isEmpty()) {
            deciding.take(together);
            together = new ArrayList<>();
        }
    }

    /** No more lines will come. */
    void end() {
        handOn();
        deciding.end();
        inOrder.add(end);
    }

    /** Decides until the end; should it fail, nobody waits any longer. */
    void decide() throws InterruptedException {
        try {
            deciding.work();
        } catch (InterruptedException | RuntimeException | Error failure) {
            broken = failure;
            inOrder.forEach(answer -> answer.completeExceptionally(failure));
            throw failure;
        }
    }

    /** The next answers in the order of the lines, as many as are there; none after the last. */
    List<BulkAnswer> next() throws InterruptedException {
        var answers = new ArrayList<BulkAnswer>();
        for (var next = inOrder.take(); next != end; next = inOrder.remove()) {
            answers.add(next.join());
            var after = inOrder.peek();
            if (after == null || after == end || !after.isDone() || answers.size() == LINES_TOGETHER) {
                return answers;
            }
        }
        inOrder.add(end); // for whoever asks again
        return answers;
    }
}
