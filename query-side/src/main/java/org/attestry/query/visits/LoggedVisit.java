package org.attestry.query.visits;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it reads today.
 *
 * @param details what is said about it, all corrections made
 * @param late whether it was logged later than is allowed without a reason
 * @param corrections how often it was corrected
 * @param voidReason why it was taken back; missing: it counts
 * @param loggedAt when it was logged
 */
public record LoggedVisit(
        VisitId visit,
        StaffId representative,
        ProviderId provider,
        MarketId market,
        VisitDetails details,
        boolean late,
        @Nullable String lateReason,
        int corrections,
        @Nullable String voidReason,
        StaffId loggedBy,
        Instant loggedAt) {}
