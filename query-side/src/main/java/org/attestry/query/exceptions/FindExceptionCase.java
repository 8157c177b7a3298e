package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * The whole file of one case.
 *
 * @param caseId which one
 */
@Query(path = "GET /exceptions/{caseId}")
public record FindExceptionCase(ExceptionCaseId caseId) implements Asks<CaseFile> {}
