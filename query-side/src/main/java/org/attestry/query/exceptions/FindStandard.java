package org.attestry.query.exceptions;

import org.attestry.events.exceptions.StandardId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One standard with all its versions, and how often its clauses are departed from.
 *
 * @param standard which one
 */
@Query(path = "GET /standards/{standard}", everyMarket = true)
public record FindStandard(StandardId standard) implements Asks<StandardFile> {}
