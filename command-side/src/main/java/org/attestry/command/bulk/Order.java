package org.attestry.command.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.attestry.command.kernel.BulkDesk.Said;

/**
 * Which lines may be decided, and which may go to the ledger. Used by one thread, which also ends the lines.
 *
 * <p>What is decided reads a stream and the things that are named, so it waits for lines that change those. A claim is
 * looked at by the ledger alone, so who claims the same waits only there.
 */
final class Order {

    /**
     * A line in its place.
     *
     * @param turn comes when the ledger may have it
     * @param done is for the line's end, which lets others go on
     */
    record Line(Task task, Said said, CompletableFuture<?> turn, CompletableFuture<Void> done) {
        void inTurn(Runnable then) {
            var unused = turn.thenRun(then);
        }
    }

    private final Lanes reads = new Lanes();
    private final Lanes claims = new Lanes();
    private final ArrayDeque<Line> ready = new ArrayDeque<>();

    void enter(Task task) {
        var said = Objects.requireNonNull(task.said());
        var contract = Objects.requireNonNull(task.contract());
        var claimed = contract.claimed(said.command());
        var named = new ArrayList<Object>(contract.known(said.command()));
        named.addAll(claimed);
        var done = new CompletableFuture<Void>();
        var line = new Line(task, said, claims.enter(claimed, List.of(), done), done);
        var unused = reads.enter(List.of(contract.target(said.command())), named, done)
                .thenRun(() -> ready.add(line));
    }

    /** The next that may be decided, at most so many. */
    List<Line> ready(int most) {
        var lines = new ArrayList<Line>();
        while (!ready.isEmpty() && lines.size() < most) {
            lines.add(ready.poll());
        }
        return lines;
    }
}
