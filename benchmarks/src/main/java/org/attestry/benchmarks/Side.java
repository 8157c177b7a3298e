package org.attestry.benchmarks;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts a side of the product as it starts everywhere, over a database and on a port that is free. */
final class Side {
    /** Never fetched, because nobody comes with a token. */
    static final URI NOBODY = URI.create("http://127.0.0.1:9/jwks");

    private Side() {}

    static ConfigurableApplicationContext start(
            SpringApplication side, Login account, URI keys, Map<String, Object> besides) {
        Map<String, Object> properties = new HashMap<>(besides);
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", account.url());
        properties.put("spring.datasource.username", account.user());
        properties.put("spring.datasource.password", account.password());
        properties.put("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", keys);
        properties.put("logging.level.root", "warn");
        side.setLogStartupInfo(false);
        side.addInitializers(starting -> starting.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("benchmark", properties)));
        return side.run();
    }
}
