package org.attestry.query.visits;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.VisitDetails;

/**
 * How and why a visit was put right.
 *
 * @param changed the names of the details that read differently than before
 * @param details how the visit read from then on
 */
public record MadeCorrection(
        CorrectionId correction,
        List<String> changed,
        VisitDetails details,
        String why,
        StaffId correctedBy,
        Instant correctedAt) {}
