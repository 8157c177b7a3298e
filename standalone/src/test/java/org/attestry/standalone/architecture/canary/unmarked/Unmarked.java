package org.attestry.standalone.architecture.canary.unmarked;

public record Unmarked(String name) {}
