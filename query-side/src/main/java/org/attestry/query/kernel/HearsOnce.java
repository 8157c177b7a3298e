package org.attestry.query.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class that hears history in a {@link Rehearsal} only: no processor follows the ledger for it. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HearsOnce {

    /** Context, then the thing, like the name of a view: by it people are told what could not be heard. */
    String value();
}
