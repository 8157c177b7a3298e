package org.attestry.benchmarks.history;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;
import org.jspecify.annotations.Nullable;

/**
 * The greatest heap in use right after a full garbage collection, while something runs. Collections are asked for all
 * the time: what the young ones leave is in part garbage, and says more about the collector than about the program.
 */
final class Heap implements AutoCloseable {
    private static final String ASKED_FOR = "System.gc()";
    private static final int PAUSE_MILLIS = 250;

    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private final AtomicLong greatest = new AtomicLong();
    private final NotificationListener listener = this::collected;
    private final Thread asking;

    Heap() {
        collectors(emitter -> emitter.addNotificationListener(listener, null, null));
        asking = Thread.ofPlatform().daemon().name("bench-collections").start(this::ask);
    }

    /** Ends the watch; in megabytes (2^20 bytes). */
    double greatest() {
        close();
        if (greatest.get() == 0) {
            throw new IllegalStateException("No collection was seen: is -XX:+DisableExplicitGC set?");
        }
        return greatest.get() / (double) (1 << 20);
    }

    private void ask() {
        try {
            while (true) {
                System.gc();
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException done) {
            // that was all
        }
    }

    private void collected(Notification notification, @Nullable Object unused) {
        if (notification.getUserData() instanceof CompositeData data
                && notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collection = GarbageCollectionNotificationInfo.from(data);
            if (collection.getGcCause().equals(ASKED_FOR)) {
                long used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> pools.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
                greatest.accumulateAndGet(used, Math::max);
            }
        }
    }

    @Override
    public void close() {
        asking.interrupt();
        try {
            asking.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        collectors(emitter -> {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException gone) {
                // closed before
            }
        });
    }

    private static void collectors(java.util.function.Consumer<NotificationEmitter> each) {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                each.accept(emitter);
            }
        }
    }
}
