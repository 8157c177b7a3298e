package org.attestry.query;

import java.util.List;
import java.util.Map;
import org.attestry.http.Door;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The answers: follows the ledger and answers queries over HTTP. */
@SpringBootApplication
@Import(Door.class)
public class QuerySide {

    /** Starts this side alone; see docker-compose.yml for the settings it needs. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** This side, ready to run; its settings are in {@code query-side.yml}, so that one JVM can hold both sides. */
    public static SpringApplication application(Class<?>... more) {
        // Axon reads these two from the JVM only. The product sends nothing to anybody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(QuerySide.class);
        application.addPrimarySources(List.of(more));
        application.setDefaultProperties(Map.of("spring.config.name", "query-side"));
        return application;
    }
}
