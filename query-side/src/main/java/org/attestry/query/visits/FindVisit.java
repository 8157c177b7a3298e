package org.attestry.query.visits;

import org.attestry.events.visits.VisitId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One visit, with what was said at first and every correction.
 *
 * @param visit the name programs use for it
 */
@Query(path = "GET /visits/{visit}")
public record FindVisit(VisitId visit) implements Asks<VisitFile> {}
