package org.attestry.standalone.architecture.canary.events;

/** Stands for the root of all events. */
public interface Event {}
