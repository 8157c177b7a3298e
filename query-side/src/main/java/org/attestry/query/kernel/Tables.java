package org.attestry.query.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The tables of a view, as SQL with unqualified names; every table needs a primary key. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tables {

    /** Statements that make the tables and indexes, ended by semicolons. */
    String value();
}
