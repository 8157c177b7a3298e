package org.attestry.standalone.architecture.canary.events;

public record VisitUpdated(String visitId) implements Event {}
