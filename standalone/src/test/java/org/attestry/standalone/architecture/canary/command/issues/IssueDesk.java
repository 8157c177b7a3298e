package org.attestry.standalone.architecture.canary.command.issues;

import org.attestry.standalone.architecture.canary.command.visits.LooksAtTheClock;

public record IssueDesk(LooksAtTheClock visit) {}
