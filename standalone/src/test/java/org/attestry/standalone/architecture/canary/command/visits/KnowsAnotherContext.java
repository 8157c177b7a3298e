package org.attestry.standalone.architecture.canary.command.visits;

import org.attestry.standalone.architecture.canary.command.issues.IssueDesk;

public record KnowsAnotherContext(IssueDesk desk) {}
