package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks an id that must name something registered, in a market where the caller may act; the rule can ask the caller
 * for that market.
 */
@java.lang.annotation.Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Known {

    /** Whether the rule needs to know what happened to the thing, and not only in which market it is. */
    boolean recall() default false;
}
