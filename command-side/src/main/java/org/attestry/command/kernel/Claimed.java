package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a value the command will claim: in bulk, commands that name the same one keep their order. */
@java.lang.annotation.Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Claimed {}
