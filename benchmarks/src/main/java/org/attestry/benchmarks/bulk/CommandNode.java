package org.attestry.benchmarks.bulk;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.attestry.benchmarks.Login;
import org.attestry.command.CommandSide;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The product's command side as it starts everywhere, over a database. */
final class CommandNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private CommandNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static CommandNode start(Login account, Identity identity) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", account.url());
        properties.put("spring.datasource.username", account.user());
        properties.put("spring.datasource.password", account.password());
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", identity.keys());
        properties.put("logging.level.root", "warn");
        var side = CommandSide.application();
        side.setLogStartupInfo(false);
        side.addInitializers(context ->
                context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("benchmark", properties)));
        return new CommandNode(side.run());
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
