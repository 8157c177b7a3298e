package org.attestry.standalone.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.attestry.standalone.settings.StartRefused;

/** Runs one of PostgreSQL's programs and waits for its end. */
record Tool(Path home) {
    /** How it ended and everything it said. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (runsAsRoot()) {
            // PostgreSQL refuses to be root. In a user namespace of its own it is nobody, and yet owns its files.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return waitFor(builder.start());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }

    private static Outcome waitFor(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exitCode = process.waitFor();
        if (output.contains("unshare:")) {
            throw new StartRefused("PostgreSQL does not run as root, and this machine does not let root become somebody"
                    + " else in a user namespace. Start Attestry as an ordinary user.");
        }
        return new Outcome(exitCode, output.strip());
    }

    private static boolean runsAsRoot() {
        return "root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Waits between two tries, longer each time: a killed server is gone only when the system says so. */
    static void rest(int tried) throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(400L * tried);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("It was stopped while it was starting", e);
        }
    }
}
