package org.attestry.command;

import java.util.Map;
import org.attestry.http.Door;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/** The decisions: takes commands over HTTP and records what follows from them. */
@SpringBootApplication
@Import(Door.class)
public class CommandSide {

    /** Starts this side alone; see docker-compose.yml for the settings it needs. */
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /** This side, ready to run; its settings are in {@code command-side.yml}, so that one JVM can hold both sides. */
    public static SpringApplication application(Class<?>... more) {
        // Axon reads these two from the JVM only. The product sends nothing to anybody.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        var application = new SpringApplication(CommandSide.class);
        application.addPrimarySources(java.util.List.of(more));
        application.setDefaultProperties(Map.of("spring.config.name", "command-side"));
        return application;
    }
}
