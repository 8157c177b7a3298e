package org.attestry.query.exceptions;

import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * Every version of an authority matrix: who may decide which exceptions, and who could at any time before.
 *
 * @param matrix which one; the plan's is mtx-plan
 */
@Query(path = "GET /authority-matrices/{matrix}", everyMarket = true)
public record FindAuthorityMatrix(AuthorityMatrixId matrix) implements Asks<MatrixVersions> {}
