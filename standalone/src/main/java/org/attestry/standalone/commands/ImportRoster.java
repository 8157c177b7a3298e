package org.attestry.standalone.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attestry.standalone.imports.RosterImport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Registers the providers of roster files in one market of the running product. */
@Command(
        name = "roster",
        description = "Register the providers of roster files in one market of the running product.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        footer = {
            "",
            "The layout of a file is known by its header line. The same file again changes nothing,",
            "so an import that was stopped goes on by being started again."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class ImportRoster implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files, also packed with gzip.")
    private List<Path> files;

    @Option(names = "--market", required = true, description = "The market they belong to, for instance mkt-north.")
    private String market;

    @Option(names = "--create-market", paramLabel = "NAME", description = "Open the market first, under this name.")
    private @Nullable String createMarket;

    @Option(names = "--zone", defaultValue = "America/New_York", description = "The time zone of a market opened.")
    private String zone;

    @Mixin
    private DoorOptions product;

    @Option(
            names = "--findings",
            defaultValue = "roster-findings.csv",
            description = "Where rows that were not taken are written, with their reasons.")
    private Path findings;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var door = product.door();
        var roster = new RosterImport(door, market, spec.commandLine().getOut());
        try {
            RosterImport.mustBeRosters(files);
            if (createMarket != null) {
                roster.openMarket(createMarket, zone);
            }
            roster.run(files, findings);
            return CommandLine.ExitCode.OK;
        } catch (IllegalArgumentException noRoster) {
            throw new ParameterException(spec.commandLine(), String.valueOf(noRoster.getMessage()), noRoster);
        }
    }
}
