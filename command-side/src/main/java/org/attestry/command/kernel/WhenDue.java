package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks the method of a policy that says what to send when a due time of a kind has come; it takes a {@link Due}. */
@java.lang.annotation.Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenDue {

    /** The kind, as in {@link org.attestry.events.DueTime#kind()}; one method of one policy answers to it. */
    String value();
}
