package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * The file of one exception: what was requested, what is thought of it, what was decided, and who did what when.
 *
 * @param caseId the case
 */
@Query(path = "GET /exceptions/{caseId}")
public record FindExceptionCase(ExceptionCaseId caseId) implements Asks<CaseFile> {}
