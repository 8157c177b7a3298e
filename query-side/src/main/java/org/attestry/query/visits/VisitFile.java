package org.attestry.query.visits;

import java.util.List;
import org.attestry.events.visits.VisitDetails;

/**
 * All that was ever said about a visit.
 *
 * @param visit how it reads today
 * @param asLogged what was said at first
 * @param corrections what was put right, oldest first
 */
public record VisitFile(LoggedVisit visit, VisitDetails asLogged, List<MadeCorrection> corrections) {}
