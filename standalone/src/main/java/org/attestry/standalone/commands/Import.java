package org.attestry.standalone.commands;

import picocli.CommandLine.Command;

/** Brings real files into a running product. */
@Command(
        name = "import",
        description = "Bring a file into a running product, through its public API.",
        mixinStandardHelpOptions = true,
        subcommands = {ImportIncidents.class, ImportRoster.class})
public class Import {}
