package org.attestry.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attestry.standalone.postgres.FreePort;
import org.attestry.standalone.product.Standalone;
import org.attestry.standalone.settings.Addresses;
import org.attestry.standalone.settings.Settings;

/** The whole product for tests, in this process, on free ports; used over HTTP like any other. */
public final class StandaloneServer implements AutoCloseable {
    /** Unpacked once for all tests of the module. */
    static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    private final Standalone standalone;

    private StandaloneServer(Settings settings) {
        standalone = new Standalone(settings).start();
    }

    /** One product without demo data that all tests of a JVM share; it stops with the JVM. */
    public static StandaloneServer shared() {
        return Shared.SERVER;
    }

    /** A product of one's own in a folder of one's own; close it. */
    public static StandaloneServer start(Path data, boolean demo) {
        return new StandaloneServer(settings(data, demo));
    }

    static Settings settings(Path data, boolean demo) {
        try {
            Addresses addresses = new Addresses("127.0.0.1", FreePort.find(), FreePort.find());
            return new Settings(data.toAbsolutePath(), PROGRAMS, demo, addresses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Addresses addresses() {
        return standalone.settings().addresses();
    }

    /** Speaks to both sides without a token; {@link Api#as} signs in. */
    public Api api() {
        return Api.of(addresses());
    }

    /** Speaks to both sides as a demo user. */
    public Api as(String demoUser) {
        return api().as(demoUser);
    }

    /** Does something while PostgreSQL is away, then brings it back on the same port. */
    public void withoutPostgres(Runnable something) {
        standalone.postgres().close();
        try {
            something.run();
        } finally {
            standalone.postgres().restart();
        }
    }

    @Override
    public void close() {
        standalone.close();
    }

    private static final class Shared {
        static final StandaloneServer SERVER = start();

        private static StandaloneServer start() {
            try {
                Path data = Files.createTempDirectory("attestry-e2e").resolve("data");
                StandaloneServer server = StandaloneServer.start(data, false);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
