package org.attestry.query.kernel;

/** A share as it is counted: so many of so many. */
public record Part(long hits, long of) {}
