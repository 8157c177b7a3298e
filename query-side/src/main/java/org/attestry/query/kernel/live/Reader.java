package org.attestry.query.kernel.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who listens. At most one message is under way to them and one waits, always the newest: who is slow misses
 * what was between, holds up nobody, and has nothing piled up for them.
 */
public final class Reader {

    private final Person person;
    private final Instant until;
    private final Tally tally;
    private final Speech speech;
    private final AtomicReference<@Nullable Message> next = new AtomicReference<>();
    private final AtomicInteger calls = new AtomicInteger();
    private @Nullable String known; // this and the turn belong to whoever is writing
    private long turn;

    private volatile @Nullable Line line;
    private volatile @Nullable Group group;
    private volatile boolean over;
    private volatile boolean busy = true;
    private volatile long movedAt = System.nanoTime();

    Reader(Person person, Instant until, @Nullable String known, Tally tally) {
        this.person = person;
        this.until = until;
        this.known = known;
        this.tally = tally;
        this.speech = new Speech(this::take, tally);
    }

    Person person() {
        return person;
    }

    /** When the right to listen ends. */
    Instant until() {
        return until;
    }

    @Nullable
    Group group() {
        return group;
    }

    void joined(Group joined) {
        group = joined;
    }

    /** Nothing more can be said to them. */
    boolean isOver() {
        return over;
    }

    /** It can be written on this line, now and whenever this is called again. */
    void writable(Line ready) {
        line = ready;
        if (over) {
            ready.cut();
        }
        write();
    }

    /** Says this when they are ready for it, unless something newer is to be said by then. */
    void offer(Message message) {
        var waiting = next.getAndUpdate(had -> message.isNewerThan(had) ? message : had);
        if (waiting != null && waiting.digest() != null && message.isNewerThan(waiting)) {
            tally.skipped().increment();
        }
        write();
    }

    /** Shows that the line is alive if nothing was said for so long. */
    void beatAfter(Duration silence) {
        if (!busy && System.nanoTime() - movedAt > silence.toNanos()) {
            next.compareAndSet(null, Message.HEARTBEAT);
            write();
        }
    }

    /** Whether there has been something to say for so long and none of it was taken. */
    boolean isStuckFor(Duration patience) {
        return busy && System.nanoTime() - movedAt > patience.toNanos();
    }

    /** The line is gone, or is to be. */
    void cut() {
        over = true;
        var reached = line;
        if (reached != null) {
            reached.cut();
        }
    }

    /** Only one writes at a time; whoever comes meanwhile lets that one go round once more, and never waits. */
    private void write() {
        var reached = line;
        if (reached == null || calls.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            try {
                writeTo(reached);
            } catch (IOException | RuntimeException broken) {
                over = true; // whoever makes the rounds hangs up
            }
            seen = calls.addAndGet(-seen);
        } while (seen != 0);
    }

    private void writeTo(Line reached) throws IOException {
        if (!busy) {
            movedAt = System.nanoTime();
            busy = true;
        }
        while (!over && reached.isReady()) {
            if (!speech.goesOn(reached)) {
                busy = false;
                if (speech.isOver()) {
                    over = true;
                    reached.end();
                }
                return;
            }
            movedAt = System.nanoTime();
        }
    }

    private @Nullable Message take() {
        var message = next.getAndSet(null);
        if (message == null || message == Message.HEARTBEAT) {
            return message;
        }
        if (message.turn() <= turn || message.says(known)) {
            return null;
        }
        turn = message.turn();
        known = message.digest();
        return message;
    }
}
