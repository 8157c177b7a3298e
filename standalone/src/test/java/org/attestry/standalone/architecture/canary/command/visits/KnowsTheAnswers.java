package org.attestry.standalone.architecture.canary.command.visits;

import org.attestry.standalone.architecture.canary.query.visits.VisitException;

public record KnowsTheAnswers(VisitException answer) {}
