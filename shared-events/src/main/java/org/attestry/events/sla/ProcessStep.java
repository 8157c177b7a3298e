package org.attestry.events.sla;

/** One step of a process: a short key by which it is spoken of, and what is done. */
public record ProcessStep(String step, String title) {}
