package org.attestry.standalone.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;

/** The folder in which PostgreSQL keeps its data ("cluster" is PostgreSQL's word for it). */
record Cluster(Path folder) {
    private static final String SETTINGS = "attestry.conf";

    /** Makes the cluster, under another name until it is complete, so that a killed first start leaves no half of one. */
    void makeUnlessThere(Tool tool, Path passwordFile) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path unfinished = folder.resolveSibling("postgres.new");
        Folders.delete(unfinished);
        Tool.Outcome made = tool.run(
                "initdb",
                List.of(
                        "--pgdata=" + unfinished,
                        "--username=" + EmbeddedPostgres.SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // Sorts the same on every machine, whatever its operating system thinks of an alphabet.
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums",
                        "--no-instructions"));
        if (!made.succeeded()) {
            throw new IOException(made.output());
        }
        Files.writeString(
                unfinished.resolve("postgresql.conf"), "\ninclude '" + SETTINGS + "'\n", StandardOpenOption.APPEND);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    void settings(String content) throws IOException {
        Files.writeString(folder.resolve(SETTINGS), content);
    }

    /** Whether a PostgreSQL is at work in this folder, whoever started it. */
    boolean isRunning() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.getFirst().matches("[0-9]{1,18}")) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                .filter(process -> process.isAlive() && worksIn(lines.get(1), process))
                .isPresent();
    }

    /** After a restart of the machine the number in the file may be another program's, which must not be stopped. */
    private static boolean worksIn(String dataFolder, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(dataFolder))
                .orElseGet(() -> process.info().command().orElse("").contains("postgres"));
    }
}
