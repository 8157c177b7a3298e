package org.attestry.query.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** Marks a class that hears events, keeps rows of them and answers queries from those rows. */
@Component
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface View {

    /** Context, then the thing: {@code visits.visit-log}. It is the processing group too, and never changes. */
    String name();

    /** Counts up whenever the tables or what is put into them change; each version has a schema of its own. */
    int version();
}
