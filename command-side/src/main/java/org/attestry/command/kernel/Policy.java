package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Makes a class a policy: what it hears makes commands necessary. Its handlers return what to send, know nothing but
 * the event or due time they are given, and are called once for each of them in effect.
 */
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Policy {

    /** Context and thing, for instance {@code implementation.hand-over}; it is stored, so it never changes. */
    String name();
}
