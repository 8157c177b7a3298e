package org.attestry.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.attestry.standalone.data.OwnerOnly;
import org.attestry.standalone.settings.StartRefused;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL of the product's own: made on the first start, kept ever after, reachable from this machine only. */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int STARTS_TRIED = 8;
    private static final String SECONDS_TO_START = "120";
    private static final String SECONDS_TO_STOP = "120";

    private final Cluster cluster;
    private final Tool tool;
    private final String superuserPassword;
    private int port;

    private EmbeddedPostgres(Cluster cluster, Tool tool, String superuserPassword) {
        this.cluster = cluster;
        this.tool = tool;
        this.superuserPassword = superuserPassword;
    }

    /** Starts on a free port, after stopping what a killed product may have left running. */
    public static EmbeddedPostgres start(Path dataFolder, Path binaries) {
        try {
            Tool tool = new Tool(PostgresBinaries.unpackedBelow(binaries));
            Cluster cluster = new Cluster(dataFolder.resolve("postgres"));
            Path secret = dataFolder.resolve("postgres.secret");
            OwnerOnly.makeFolder(dataFolder.resolve("logs"));
            String password = OwnerOnly.password(secret);
            cluster.makeUnlessThere(tool, secret);
            EmbeddedPostgres postgres = new EmbeddedPostgres(cluster, tool, password);
            postgres.stopLeftOver();
            postgres.start();
            return postgres;
        } catch (IOException | SQLException e) {
            throw new StartRefused("The embedded PostgreSQL in " + dataFolder + " did not start: " + e.getMessage(), e);
        }
    }

    /** Where the database of the given name answers. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection that may do everything; for setting up only. */
    Connection connectAsSuperuser(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(database));
        source.setUser(SUPERUSER);
        source.setPassword(superuserPassword);
        return source.getConnection();
    }

    /** Stops and waits until everything is on the disk. */
    @Override
    public void close() {
        try {
            stop();
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be stopped; the next start of Attestry will do it", e);
        }
    }

    /** Starts again on the same port after {@link #close()}: for tests and for an operator's exercise. */
    public void restart() {
        try {
            startOn(port);
        } catch (IOException | SQLException e) {
            throw new StartRefused("The embedded PostgreSQL did not start again: " + e.getMessage(), e);
        }
    }

    private void start() throws IOException, SQLException {
        for (int tried = 1; ; tried++) {
            try {
                startOn(FreePort.find());
                return;
            } catch (IOException portTakenOrAKilledServerNotYetGone) {
                if (tried == STARTS_TRIED) {
                    throw portTakenOrAKilledServerNotYetGone;
                }
                Tool.rest(tried);
            }
        }
    }

    private void startOn(int chosen) throws IOException, SQLException {
        port = chosen;
        cluster.settings(PostgresSettings.file(chosen));
        Path log = cluster.folder().resolveSibling("logs").resolve("postgres-start.log");
        Files.deleteIfExists(log);
        Tool.Outcome started = tool.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-D",
                        cluster.folder().toString(),
                        "-l",
                        log.toString(),
                        "-w",
                        "-t",
                        SECONDS_TO_START));
        if (!started.succeeded()) {
            throw new IOException(started.output() + "\n" + (Files.exists(log) ? Files.readString(log) : ""));
        }
        try (Connection connection = connectAsSuperuser("postgres")) {
            Durability.check(connection);
        } catch (SQLException | RuntimeException unfit) {
            stop();
            throw unfit;
        }
    }

    private void stopLeftOver() throws IOException {
        if (cluster.isRunning()) {
            LOG.warn("Stopping the PostgreSQL that an Attestry which was killed has left running");
            stop();
        }
    }

    private void stop() throws IOException {
        if (!cluster.isRunning()) {
            return;
        }
        Tool.Outcome stopped = tool.run(
                "pg_ctl",
                List.of("stop", "-D", cluster.folder().toString(), "-m", "fast", "-w", "-t", SECONDS_TO_STOP));
        if (!stopped.succeeded() && cluster.isRunning()) {
            throw new IOException(stopped.output());
        }
    }
}
