package org.attestry.query.kernel.live;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is under way to one reader, bite by bite; only one thread at a time is in here. */
final class Speech {

    private static final int BITE = 8_192;

    /** What is to be said next, of which there may be nothing. */
    @FunctionalInterface
    interface Next {
        @Nullable
        Message take();
    }

    private final Next next;
    private final Tally tally;
    private @Nullable Message current = Message.OPENING;
    private int written;
    private boolean unflushed;
    private boolean closing;

    Speech(Next next, Tally tally) {
        this.next = next;
        this.tally = tally;
    }

    /** The next few bytes; false when there are none. */
    boolean goesOn(Line line) throws IOException {
        var message = current == null ? next.take() : current;
        current = message;
        if (message != null) {
            bite(message, line);
        } else if (unflushed) {
            unflushed = false;
            line.flush();
        } else {
            return false;
        }
        return true;
    }

    /** Whether the last word is said, and nothing of it is under way any more. */
    boolean isOver() {
        return closing;
    }

    private void bite(Message message, Line line) throws IOException {
        int count = Math.min(BITE, message.bytes().length - written);
        if (count > 0) {
            line.write(message.bytes(), written, count);
            written += count;
            unflushed = true;
        }
        if (written == message.bytes().length) {
            current = null;
            written = 0;
            closing = message.isLast();
            if (message.digest() != null) {
                tally.sent().increment();
            }
        }
    }
}
