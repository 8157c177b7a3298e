package org.attestry.standalone;

import org.attestry.standalone.commands.Import;
import org.attestry.standalone.commands.Rebuild;
import org.attestry.standalone.commands.Run;
import org.attestry.standalone.commands.Version;
import org.attestry.standalone.imports.ImportStopped;
import org.attestry.standalone.rebuilds.RebuildStopped;
import org.attestry.standalone.settings.StartRefused;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

/** Where the product is started from the command line; without a word it runs. */
@Command(
        name = "attestry",
        description = "The ledger of a health plan's provider-network operations and of its exceptions.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {Run.class, Import.class, Rebuild.class})
public final class Attestry {
    private static final String[] RUN = {"run"};

    private Attestry() {}

    public static void main(String[] arguments) {
        int exitCode = new CommandLine(new Attestry())
                .setExecutionExceptionHandler(inOneSentence())
                .execute(arguments.length == 0 ? RUN : arguments);
        System.exit(exitCode);
    }

    /** What was foreseen is said in its sentence; what was not goes to the log with everything known about it. */
    private static IExecutionExceptionHandler inOneSentence() {
        return (failure, command, parsed) -> {
            if (!(failure instanceof StartRefused
                    || failure instanceof ImportStopped
                    || failure instanceof RebuildStopped)) {
                LoggerFactory.getLogger(Attestry.class).error("Attestry failed", failure);
            }
            command.getErr().println("attestry: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        };
    }
}
