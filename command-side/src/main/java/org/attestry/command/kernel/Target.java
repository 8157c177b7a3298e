package org.attestry.command.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Marks the id of the thing a command is about: the stream it reads and writes. */
@java.lang.annotation.Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@TargetAggregateIdentifier
public @interface Target {}
