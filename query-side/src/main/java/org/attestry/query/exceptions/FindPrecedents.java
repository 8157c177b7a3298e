package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * The decided cases that are most like one: of the same clause before those of the same kind, the nearest exposure first.
 *
 * @param caseId like which one
 */
@Query(path = "GET /exceptions/{caseId}/precedents")
public record FindPrecedents(ExceptionCaseId caseId) implements Asks<Precedents> {}
