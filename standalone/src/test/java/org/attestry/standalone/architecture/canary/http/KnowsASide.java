package org.attestry.standalone.architecture.canary.http;

import org.attestry.standalone.architecture.canary.query.issues.IssueBoard;

public record KnowsASide(IssueBoard board) {}
