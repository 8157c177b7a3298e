package org.attestry.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.standalone.postgres.Database;
import org.attestry.standalone.postgres.EmbeddedPostgres;

/** A PostgreSQL for one run, set up as the product sets up its own, but for the number of connections. */
public final class Server implements AutoCloseable {
    private static final int CONNECTIONS = 400;

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final String password;
    private final Database product;

    private Server(Path folder, EmbeddedPostgres postgres, String password) {
        this.folder = folder;
        this.postgres = postgres;
        this.password = password;
        superuser("postgres").run("alter system set max_connections = " + CONNECTIONS);
        postgres.close();
        postgres.restart();
        this.product = Database.prepare(postgres);
        superuser("postgres").run("create database plain");
        superuser("postgres").run("create database axon");
    }

    public static Server start(Path folder, Path programs) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, programs);
        try {
            return new Server(
                    folder,
                    postgres,
                    Files.readString(folder.resolve("postgres.secret")).strip());
        } catch (IOException unreadable) {
            postgres.close();
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException unfit) {
            postgres.close();
            throw unfit;
        }
    }

    /** Where it says what it does. */
    public Path logs() {
        return folder.resolve("logs");
    }

    /** The ledger as the command side sees it, with its rights and no others. */
    public Login commandSide() {
        Database.Account account = product.commandSide();
        return new Login(account.url(), account.user(), account.password());
    }

    /** Where the query side reads the ledger and keeps its views. */
    public Login querySide() {
        Database.Account account = product.querySide();
        return new Login(account.url(), account.user(), account.password());
    }

    /** What this PostgreSQL is, and what it promises of what it says is stored. */
    public String durability() {
        Login database = superuser("postgres");
        return "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s, wal_sync_method %s"
                .formatted(
                        database.text("show server_version"),
                        database.text("show fsync"),
                        database.text("show synchronous_commit"),
                        database.text("show full_page_writes"),
                        database.text("show wal_sync_method"));
    }

    public Login superuser(String database) {
        return new Login(postgres.url(database), "postgres", password);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
