package org.attestry.standalone.commands;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.attestry.standalone.rebuilds.RebuildRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Has views of the running product made again from history, and tells how far that is. */
@Command(
        name = "rebuild",
        description = "Make views of the running product again from history, beside those that serve.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        footer = {
            "",
            "Nobody who asks notices. It can be stopped: the rebuild goes on, and the same --id watches it again.",
            "PUT /api/rebuilds/ID/rollback lets the former views serve again."
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields before it calls
public final class Rebuild implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "VIEW",
            description = "visits.visit-log, or visits.visit-log@2 for one version; all of them if none is named.")
    private @Nullable List<String> views;

    @Option(names = "--id", description = "The name of the rebuild; a new one if unsaid.")
    private @Nullable String id;

    @Option(names = "--promote", description = "Let what is built serve, without waiting for anybody's decision.")
    private boolean promote;

    @Option(names = "--second-person", description = "Somebody else must promote it.")
    private boolean secondPerson;

    @Option(names = "--query-url", defaultValue = "http://127.0.0.1:8081", description = "The query side.")
    private URI queryUrl;

    @Mixin
    private DoorOptions product;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var door = product.door();
        var name = id == null ? "rbd-" + UUID.randomUUID() : id;
        var run = new RebuildRun(door, queryUrl, name, spec.commandLine().getOut());
        var ready = run.order(views == null ? List.of() : views, secondPerson);
        if (promote) {
            run.promote(ready);
        }
        return CommandLine.ExitCode.OK;
    }
}
