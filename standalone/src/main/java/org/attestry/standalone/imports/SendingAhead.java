package org.attestry.standalone.imports;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Has one chunk under way while the next is made of the file; no chunk is sent before the one before it is answered. */
final class SendingAhead<T> {

    /** Takes the answers to a chunk in, in the order of its lines. */
    interface Taker<T> {
        void take(List<T> chunk, List<Sender.Outcome> answers);
    }

    private record Sent<T>(List<T> chunk, CompletableFuture<List<Sender.Outcome>> answers) {}

    private final Sender sender;
    private final Taker<T> taker;
    private @Nullable Sent<T> underWay;

    SendingAhead(Sender sender, Taker<T> taker) {
        this.sender = sender;
        this.taker = taker;
    }

    /** Sends a chunk when it is its turn, then has the answers to the one before taken in. */
    void send(List<T> chunk, List<Line> lines) throws InterruptedException {
        var body = Sender.written(lines);
        var before = underWay;
        var answers = before == null ? List.<Sender.Outcome>of() : answersTo(before);
        underWay = new Sent<>(
                chunk, CompletableFuture.supplyAsync(() -> post(body, lines.size()), Thread::startVirtualThread));
        if (before != null) {
            taker.take(before.chunk(), answers);
        }
    }

    private List<Sender.Outcome> post(String body, int lines) {
        try {
            return sender.send(body, lines);
        } catch (InterruptedException nobodyDoes) {
            throw new CompletionException(nobodyDoes);
        }
    }

    /** Returns when all that was sent is answered and taken in. */
    void finish() throws InterruptedException {
        var last = underWay;
        underWay = null;
        if (last != null) {
            taker.take(last.chunk(), answersTo(last));
        }
    }

    private static <T> List<Sender.Outcome> answersTo(Sent<T> sent) throws InterruptedException {
        try {
            return sent.answers().get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException plain ? plain : new IllegalStateException(failed);
        }
    }
}
