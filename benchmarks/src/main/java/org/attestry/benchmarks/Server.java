package org.attestry.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.standalone.postgres.Database;
import org.attestry.standalone.postgres.EmbeddedPostgres;

/** A PostgreSQL for one run, set up as the product sets up its own, but for the number of connections. */
final class Server implements AutoCloseable {
    private static final int CONNECTIONS = 400;

    private final EmbeddedPostgres postgres;
    private final String password;
    private final Database product;

    private Server(EmbeddedPostgres postgres, String password) {
        this.postgres = postgres;
        this.password = password;
        superuser("postgres").run("alter system set max_connections = " + CONNECTIONS);
        postgres.close();
        postgres.restart();
        this.product = Database.prepare(postgres);
        superuser("postgres").run("create database plain");
        superuser("postgres").run("create database axon");
    }

    static Server start(Path folder, Path programs) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, programs);
        try {
            return new Server(
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

    /** The ledger as the command side sees it, with its rights and no others. */
    Login commandSide() {
        Database.Account account = product.commandSide();
        return new Login(account.url(), account.user(), account.password());
    }

    /** Where the query side reads the ledger and keeps its views. */
    Login querySide() {
        Database.Account account = product.querySide();
        return new Login(account.url(), account.user(), account.password());
    }

    Login superuser(String database) {
        return new Login(postgres.url(database), "postgres", password);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
