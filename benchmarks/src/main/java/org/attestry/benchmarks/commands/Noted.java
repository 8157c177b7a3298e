package org.attestry.benchmarks.commands;

/** The one thing that happens in a benchmark. */
record Noted(String id, String note) {}
