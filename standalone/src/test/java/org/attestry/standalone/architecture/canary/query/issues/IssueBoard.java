package org.attestry.standalone.architecture.canary.query.issues;

public record IssueBoard(int open) {}
