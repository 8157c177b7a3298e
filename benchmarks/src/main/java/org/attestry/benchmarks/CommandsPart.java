package org.attestry.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How many commands a second are stored for good. */
final class CommandsPart {
    private final Protocol protocol;
    private final Set<String> only;

    CommandsPart(Protocol protocol, Set<String> only) {
        this.protocol = protocol;
        this.only = only;
    }

    Measured run(Path folder, Path programs, PrintWriter log) {
        try (Server server = Server.start(folder.resolve("data"), programs);
                Field field = new Field(server, folder, only)) {
            String machine = Machine.describe(server.superuser("postgres"));
            Results results = protocol.run(field.ways(), server.superuser("postgres"), log);
            field.ways().forEach(Way::check);
            List<Figure> figures = Report.figures(results, field.ways(), protocol.callers());
            return new Measured(
                    machine,
                    figures,
                    "protocol   " + protocol,
                    "checked    every acknowledged row is there once; every leaf of the ledger is of its line");
        }
    }
}
