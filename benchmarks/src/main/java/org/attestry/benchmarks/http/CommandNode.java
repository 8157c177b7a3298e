package org.attestry.benchmarks.http;

import java.util.HashMap;
import java.util.Map;
import org.attestry.benchmarks.Login;
import org.attestry.command.CommandSide;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The product's command side as it starts everywhere, on a port that is free. */
final class CommandNode implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    CommandNode(Login account, Issuer issuer) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", account.url());
        properties.put("spring.datasource.username", account.user());
        properties.put("spring.datasource.password", account.password());
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", issuer.keys());
        properties.put("logging.level.root", "warn");
        SpringApplication side = CommandSide.application();
        side.setLogStartupInfo(false);
        side.addInitializers(starting -> starting.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", properties)));
        context = side.run();
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() {
        context.close();
    }
}
