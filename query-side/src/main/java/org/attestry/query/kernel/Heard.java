package org.attestry.query.kernel;

import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;

/**
 * Something that happened, as views hear it.
 *
 * @param type what kind of event it is
 * @param content what it says; where that cannot be read, whoever asks is told why
 */
record Heard(Class<?> type, Supplier<?> content, Trail trail) {

    static Heard of(EventMessage<?> message) {
        return new Heard(message.getPayloadType(), message::getPayload, Trail.of(message));
    }

    Object event() {
        return content.get();
    }

    long position() {
        return trail.position();
    }
}
