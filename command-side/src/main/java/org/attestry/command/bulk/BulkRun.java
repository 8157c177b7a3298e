package org.attestry.command.bulk;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.attestry.command.kernel.CommandContract;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.CommandLimits;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Failures;
import org.attestry.command.kernel.Source;
import org.attestry.http.Binder;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Problems;
import org.attestry.http.Requests;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/** Decides the lines of one request side by side, within bounds, and gives the answers in the order of the lines. */
final class BulkRun {

    /** What all runs share. */
    record Tools(
            CommandContracts contracts,
            Binder binder,
            CommandDesk desk,
            Problems problems,
            Failures failures,
            CommandLimits limits,
            ExecutorService threads) {}

    private final Tools tools;
    private final Person person;
    private final Lanes lanes = new Lanes();
    private final Semaphore places;
    private final BlockingQueue<CompletableFuture<BulkAnswer>> inOrder = new LinkedBlockingQueue<>();
    private static final CompletableFuture<BulkAnswer> END = new CompletableFuture<>();

    BulkRun(Tools tools, Person person) {
        this.tools = tools;
        this.person = person;
        places = new Semaphore(tools.limits().inFlight());
    }

    /** Takes a line in; waits while too many are under way. */
    void take(Lines.Line line) throws InterruptedException {
        places.acquire();
        var answer = new CompletableFuture<BulkAnswer>();
        inOrder.add(answer);
        @Nullable CommandContract contract = null;
        try {
            var said = read(line);
            contract = tools.contracts().named(said.command());
            var command = tools.binder().bind(contract.http().record(), java.util.Map.of(), said.body());
            var changes = new java.util.ArrayList<Object>(contract.claimed(command));
            changes.add(contract.target(command));
            var unused = lanes.enter(changes, contract.known(command), answer)
                    .whenCompleteAsync((ok, no) -> answer.complete(decide(line, said, command)), tools.threads());
        } catch (RuntimeException | Error failure) { // no answer would be waited for without end
            answer.complete(refused(line, failure, contract));
        }
    }

    private BulkLine read(Lines.Line line) {
        if (line.bytes() == null) {
            throw Requests.tooLarge(tools.limits().bytes());
        }
        return tools.binder()
                .bind(BulkLine.class, java.util.Map.of(), tools.binder().read(line.bytes()));
    }

    private BulkAnswer decide(Lines.Line line, BulkLine said, Object command) {
        try {
            var source = said.at() == null ? Source.HTTP : Source.IMPORT;
            if (source == Source.IMPORT) {
                person.mustBeAny(List.of(Role.ADMINISTRATOR));
            }
            var envelope = new Envelope(source, said.key(), said.ifMatch(), said.at(), said.reason(), null, null);
            return BulkAnswer.of(line.number(), tools.desk().send(command, person, envelope));
        } catch (RuntimeException | Error failure) {
            return refused(line, failure, tools.contracts().of(command));
        }
    }

    private BulkAnswer refused(Lines.Line line, Throwable failure, @Nullable CommandContract contract) {
        Problem problem = tools.failures().noted(tools.problems(), failure, person, contract);
        return BulkAnswer.of(line.number(), problem);
    }

    /** No more lines will come. */
    void end() {
        inOrder.add(END);
    }

    /** The next answer, in the order of the lines, or null after the last. */
    @Nullable
    BulkAnswer next() throws InterruptedException {
        var next = inOrder.take();
        if (next == END) {
            return null;
        }
        var answer = next.join();
        places.release();
        return answer;
    }
}
