package org.attestry.standalone.architecture.canary.command.kernel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks what a policy does when something is due. */
@Retention(RetentionPolicy.RUNTIME)
public @interface WhenDue {}
