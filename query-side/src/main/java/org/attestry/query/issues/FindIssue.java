package org.attestry.query.issues;

import org.attestry.events.issues.IssueId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One issue as it stands.
 *
 * @param issue which one
 */
@Query(path = "GET /issues/{issue}")
public record FindIssue(IssueId issue) implements Asks<BoardedIssue> {}
