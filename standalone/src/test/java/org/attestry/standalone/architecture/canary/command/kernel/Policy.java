package org.attestry.standalone.architecture.canary.command.kernel;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks policies. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Policy {}
