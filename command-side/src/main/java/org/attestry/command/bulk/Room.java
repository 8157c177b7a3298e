package org.attestry.command.bulk;

import java.util.concurrent.Semaphore;

/** So many lines, and so many bytes of them, are under way in one request: memory does not grow with it. */
final class Room {

    private static final int BYTES = 8 << 20;

    private final Semaphore lines;
    private final Semaphore bytes = new Semaphore(BYTES);

    Room(int lines) {
        this.lines = new Semaphore(lines);
    }

    static int weight(Lines.Line line) {
        return line.bytes() == null ? 0 : Math.min(line.bytes().length, BYTES);
    }

    boolean tryEnter(int weight) {
        if (!lines.tryAcquire()) {
            return false;
        }
        if (bytes.tryAcquire(weight)) {
            return true;
        }
        lines.release();
        return false;
    }

    void enter(int weight) throws InterruptedException {
        lines.acquire();
        bytes.acquire(weight);
    }

    void leave(int weight) {
        bytes.release(weight);
        lines.release();
    }
}
