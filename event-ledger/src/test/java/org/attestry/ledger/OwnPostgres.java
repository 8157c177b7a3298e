package org.attestry.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL of one test's own, which can go away and come back as it was, at the same address. */
public final class OwnPostgres implements AutoCloseable {
    private final Path directory;
    private final int port;
    private EmbeddedPostgres server;

    private OwnPostgres(Path directory) throws IOException {
        this.directory = directory;
        this.port = freePort();
        this.server = started();
    }

    public static OwnPostgres start(Path directory) throws IOException {
        return new OwnPostgres(directory);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    public PGSimpleDataSource database() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(server.getJdbcUrl("postgres", "postgres"));
        return database;
    }

    /** An orderly stop. */
    public void stop() throws IOException {
        server.close();
    }

    public void kill() throws IOException {
        Postmaster.in(directory).orElseThrow().kill();
        server.close();
    }

    public void startAgain() throws IOException {
        server = started();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
