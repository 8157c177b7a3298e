package org.attestry.standalone.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Source;
import org.attestry.http.Person;
import org.attestry.http.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the demo's commands, each under a key of its own: a demo that was interrupted goes on where it was. */
final class Speaker {

    private static final Logger log = LoggerFactory.getLogger(Speaker.class);

    private final CommandDesk desk;
    private final AtomicLong said = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    Speaker(CommandDesk desk) {
        this.desk = desk;
    }

    /** Sends a command as of a moment in the past. */
    void say(Person who, Instant when, Object command) {
        var key = "demo-" + UUID.nameUUIDFromBytes((command + "@" + when).getBytes(StandardCharsets.UTF_8));
        try {
            desk.send(command, who, Envelope.of(Source.IMPORT).at(when).key(key));
            said.incrementAndGet();
        } catch (Refused | Rejected no) {
            refused.incrementAndGet();
            log.warn("The demo said something wrong: {} to {}", no.getMessage(), command);
        }
    }

    /** How many commands were accepted. */
    long said() {
        return said.get();
    }

    /** How many were not; a demo without mistakes has none. */
    long refused() {
        return refused.get();
    }
}
