package org.attestry.benchmarks;

/** The one thing that happens in a benchmark. */
record Noted(String id, String note) {}
