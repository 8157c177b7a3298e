package org.attestry.query.kernel;

import org.axonframework.eventhandling.EventMessage;

/** What a view does with events. */
interface Hearer {

    boolean listensTo(EventMessage<?> event);

    void hear(EventMessage<?> event) throws Exception;
}
