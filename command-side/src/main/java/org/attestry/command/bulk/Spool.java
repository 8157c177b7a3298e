package org.attestry.command.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Answers that wait to be fetched, on disk: a sender that reads nothing before it has sent everything neither blocks
 * nor fills the memory.
 */
final class Spool implements AutoCloseable {

    private static final int PIECE = 64 * 1024;

    private final FileChannel file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private long written;
    private boolean ended;

    Spool() throws IOException {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    Spool(Path folder) throws IOException {
        var path = Files.createTempFile(folder, "attestry-answers", ".ndjson");
        file = FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    void write(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        lock.lock();
        try {
            while (buffer.hasRemaining()) {
                written += file.write(buffer, written);
            }
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more will be written. */
    void end() {
        lock.lock();
        try {
            ended = true;
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Hands on all that is written until the end, and flushes whenever it has caught up. */
    void drainTo(OutputStream out) throws IOException, InterruptedException {
        var piece = ByteBuffer.allocate(PIECE);
        long read = 0;
        while (true) {
            long until = awaitBeyond(read);
            if (until == read) {
                return;
            }
            while (read < until) {
                piece.clear().limit((int) Math.min(PIECE, until - read));
                int n = file.read(piece, read);
                out.write(piece.array(), 0, n);
                read += n;
            }
            out.flush();
        }
    }

    private long awaitBeyond(long read) throws InterruptedException {
        lock.lock();
        try {
            while (written == read && !ended) {
                more.await();
            }
            return written;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
