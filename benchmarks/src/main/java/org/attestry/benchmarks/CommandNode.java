package org.attestry.benchmarks;

import java.net.URI;
import java.util.Map;
import org.attestry.command.CommandSide;
import org.springframework.context.ConfigurableApplicationContext;

/** The product's command side as it starts everywhere. */
public final class CommandNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private CommandNode(Login account, URI keys) {
        this.context = Side.start(CommandSide.application(), account, keys, Map.of());
    }

    public static CommandNode start(Login account, Issuer issuer) {
        return new CommandNode(account, issuer.keys());
    }

    /** One that is used within this process only. */
    public static CommandNode unasked(Login account) {
        return new CommandNode(account, Side.NOBODY);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        context.close();
    }
}
