package org.attestry.query.kernel.live;

import org.attestry.http.Person;

/** Whom the questions of listeners are put to. */
@FunctionalInterface
public interface Source {

    /** Asks now, as this person. */
    Outcome ask(Object query, Person person);
}
