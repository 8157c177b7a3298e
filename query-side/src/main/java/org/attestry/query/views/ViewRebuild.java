package org.attestry.query.views;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.views.RebuildId;
import org.attestry.query.kernel.Rebuilt;
import org.jspecify.annotations.Nullable;

/**
 * One rebuild of views, and how far it is.
 *
 * @param views as they were ordered; empty: all there are
 * @param secondPerson whether somebody else than who ordered it must promote it
 * @param orderedBy who wanted it
 * @param orderedAt when
 * @param done the position of the ledger that all views have come to
 * @param upTo the position they have to come to before they are compared
 * @param perSecond events a second, since this node began
 * @param expectedAt when they are expected to be there
 * @param beganAt when a node began
 * @param readyAt when all were built and compared
 * @param digest names what was compared; a promotion says it
 * @param built each view as it was compared with what served
 * @param decidedBy who decided last
 * @param decidedAt when
 * @param reason why, if it was rolled back or abandoned
 * @param trouble why it does not go on, if it does not
 */
public record ViewRebuild(
        RebuildId rebuild,
        RebuildState state,
        List<String> views,
        boolean secondPerson,
        StaffId orderedBy,
        Instant orderedAt,
        @Nullable Long done,
        @Nullable Long upTo,
        @Nullable Double perSecond,
        @Nullable Instant expectedAt,
        @Nullable Instant beganAt,
        @Nullable Instant readyAt,
        @Nullable String digest,
        List<Rebuilt> built,
        @Nullable String decidedBy,
        Instant decidedAt,
        @Nullable String reason,
        @Nullable String trouble) {}
