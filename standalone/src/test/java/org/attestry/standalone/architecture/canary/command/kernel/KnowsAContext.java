package org.attestry.standalone.architecture.canary.command.kernel;

import org.attestry.standalone.architecture.canary.command.issues.IssueDesk;

public record KnowsAContext(IssueDesk desk) {}
