package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.attestry.http.Role;

/** Makes a record a command: where it is sent and who may send it; the rest of the contract is the record itself. */
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Command {

    /** Method and path below {@code /api}, for instance {@code PUT /visits/{visitId}}. */
    String path();

    /** The roles that may send it; any one of them is enough. */
    Role[] by();
}
