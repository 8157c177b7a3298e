package org.attestry.standalone.architecture.canary.events;

public record InnocentHappened(String visitId) implements Event {}
