package org.attestry.events.sla;

import java.time.LocalDate;

/** A day on which nobody works, and what it is called. */
public record Holiday(LocalDate day, String name) {}
