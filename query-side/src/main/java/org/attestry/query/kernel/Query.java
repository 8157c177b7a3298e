package org.attestry.query.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.attestry.http.Role;

/** The contract of a question: where it is asked, who may ask, and whether markets narrow the answer. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Query {

    /** Method and path below {@code /api}: {@code GET /visits}. */
    String path();

    /** Who may ask; empty: anybody with a token. */
    Role[] by() default {};

    /** The answer is the same whatever markets the asker has; otherwise its handler must narrow by market. */
    boolean everyMarket() default false;
}
