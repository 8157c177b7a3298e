package org.attestry.command;

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
        SpringApplication.run(CommandSide.class, arguments);
    }
}
