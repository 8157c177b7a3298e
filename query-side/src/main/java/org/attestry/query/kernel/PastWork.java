package org.attestry.query.kernel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Where states of the past are made, a few at a time, each on one node only. */
final class PastWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PastWork.class);
    private static final int BUILDERS = 2;
    private static final Duration SWEEP = Duration.ofMinutes(5);
    private static final Duration A_LOOK = Duration.ofMillis(250);

    private final PastBook book;
    private final PastBuilder builder;
    private final Alone alone;
    private final int most;
    private final Map<Schema, CompletableFuture<Void>> building = new ConcurrentHashMap<>();
    private volatile boolean started;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            BUILDERS, Thread.ofPlatform().daemon().name("attestry-past-", 1).factory());

    /** At most so many wait to be made on this node. */
    PastWork(PastBook book, PastBuilder builder, Alone alone, int most) {
        this.book = book;
        this.builder = builder;
        this.alone = alone;
        this.most = most;
    }

    /** The making of this one, begun now if nobody has. */
    Future<?> on(Served served, Schema schema, long position) {
        return building.computeIfAbsent(schema, s -> {
            if (building.size() >= most) {
                throw PastBook.noRoom();
            }
            var build = new CompletableFuture<Void>();
            threads.execute(() -> build(build, served, s, position));
            return build;
        });
    }

    private void build(CompletableFuture<Void> build, Served served, Schema schema, long position) {
        try {
            buildHereOrElsewhere(served, schema, position);
            build.complete(null);
        } catch (InterruptedException | RuntimeException failure) {
            build.completeExceptionally(failure);
        } finally {
            building.remove(schema, build);
        }
    }

    private void buildHereOrElsewhere(Served served, Schema schema, long position) throws InterruptedException {
        while (!isReady(schema)) {
            boolean here = alone.run("past " + schema.name(), () -> {
                if (!isReady(schema)) { // else another node has made it meanwhile
                    builder.build(served, schema, position);
                }
            });
            if (!here) {
                Thread.sleep(A_LOOK); // another node is at it
            }
        }
    }

    private boolean isReady(Schema schema) {
        return book.ask(schema).map(PastBook.Line::ready).orElse(false);
    }

    private void sweep() {
        try {
            book.sweep();
        } catch (RuntimeException away) {
            LOG.warn("Old states of the past are kept for now: {}", away.getMessage());
        }
    }

    @Override
    public void start() {
        book.prepare();
        started = true;
        var unused = threads.scheduleWithFixedDelay(this::sweep, 0, SWEEP.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** After the views, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void stop() {
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return started && !threads.isShutdown(); // Spring starts nothing that says it runs
    }
}
