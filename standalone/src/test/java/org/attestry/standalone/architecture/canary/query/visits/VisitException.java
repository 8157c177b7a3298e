package org.attestry.standalone.architecture.canary.query.visits;

public record VisitException(String caseId) {}
