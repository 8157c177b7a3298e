package org.attestry.standalone.product;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.policies.DueTimes;
import org.attestry.ledger.Ledger;
import org.attestry.standalone.data.DataFolder;
import org.attestry.standalone.demo.DemoStart;
import org.attestry.standalone.postgres.Database;
import org.attestry.standalone.postgres.EmbeddedPostgres;
import org.attestry.standalone.settings.Settings;
import org.attestry.standalone.settings.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The whole product, started from the bottom up and stopped from the top down. */
public final class Standalone implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Settings settings;
    private volatile boolean stopping;
    private @Nullable EmbeddedPostgres postgres;

    public Standalone(Settings settings) {
        this.settings = settings;
    }

    /**
     * Starts everything and returns when both sides answer.
     *
     * @throws StartRefused with a sentence, when it is not to be
     */
    public synchronized Standalone start() {
        try {
            keep(DataFolder.open(settings.data()));
            Ports.mustBeFree(settings.addresses());
            postgres = keep(EmbeddedPostgres.start(settings.data(), settings.binaries()));
            Database database = Database.prepare(postgres);
            var commandSide = keep(Sides.startCommandSide(settings.addresses(), database));
            keep(Sides.startQuerySide(settings.addresses(), database));
            if (settings.demo()) {
                new DemoStart(settings.data())
                        .offer(
                                commandSide.getBean(Ledger.class),
                                commandSide.getBean(CommandDesk.class),
                                commandSide.getBean(DueTimes.class),
                                LocalDate.now(ZoneOffset.UTC),
                                System.out::println);
            }
            return this;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    public Settings settings() {
        return settings;
    }

    /** The server below both sides, for those who want to see what happens without it. */
    public EmbeddedPostgres postgres() {
        if (postgres == null) {
            throw new IllegalStateException("not started");
        }
        return postgres;
    }

    /** Stops everything; while it is still starting, as soon as the step that is under way is done. */
    @Override
    public void close() {
        stopping = true;
        stop();
    }

    private synchronized void stop() {
        for (AutoCloseable next = running.poll(); next != null; next = running.poll()) {
            try {
                next.close();
            } catch (Exception e) {
                LOG.error("{} did not stop cleanly", next, e);
            }
        }
    }

    /** Whoever stops the product while it is still starting leaves nothing running either. */
    private <T extends AutoCloseable> T keep(T started) {
        running.push(started);
        if (stopping) {
            throw new StartRefused("Attestry was stopped while it was starting.");
        }
        return started;
    }
}
