package org.attestry.standalone.commands;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.attestry.standalone.product.Standalone;
import org.attestry.standalone.product.Welcome;
import org.attestry.standalone.settings.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs both sides with a PostgreSQL of their own until it is told to stop. */
@Command(
        name = "run",
        description = "Run both sides with a PostgreSQL of their own, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "ATTESTRY_DATA          the folder in which everything is kept (./attestry-data)",
            "ATTESTRY_DEMO          off: begin empty, without the demo organisation",
            "ATTESTRY_COMMAND_PORT  where commands are taken (8080)",
            "ATTESTRY_QUERY_PORT    where questions are answered (8081)",
            "ATTESTRY_BIND          the address to listen on (127.0.0.1: this machine only)"
        })
public class Run implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.from(System.getenv());
        Standalone standalone = new Standalone(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(standalone::close, "stop"));
        standalone.start();
        spec.commandLine().getOut().println(Welcome.to(settings));
        new CountDownLatch(1).await();
        return CommandLine.ExitCode.OK;
    }
}
