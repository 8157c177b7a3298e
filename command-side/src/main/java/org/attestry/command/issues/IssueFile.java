package org.attestry.command.issues;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestry.command.kernel.Refused;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueEvent.ResolutionApproved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an issue.
 *
 * @param last the latest event of each kind that still counts
 * @param at when the latest of all took effect
 */
record IssueFile(Map<Class<?>, IssueEvent> last, IssueClock clock, Instant at) {

    private static final Set<Class<?>> OVER_WHEN_REOPENED =
            Set.of(ResolutionProposed.class, ResolutionApproved.class, ResolutionConfirmed.class);

    IssueFile {
        last = Map.copyOf(last);
    }

    static IssueFile of(IssueOpened opened) {
        return new IssueFile(Map.of(IssueOpened.class, opened), IssueClock.startedAt(opened.at()), opened.at());
    }

    IssueFile after(IssueEvent event) {
        var next = new HashMap<>(last);
        if (event instanceof IssueTransferred e) {
            next.put(IssueAssigned.class, new IssueAssigned(e.issue(), e.group(), e.person(), e.at()));
        } else if (event instanceof ResolutionProposed) {
            next.remove(ResolutionApproved.class);
        } else if (event instanceof IssueReopened) {
            next.keySet().removeAll(OVER_WHEN_REOPENED);
        }
        next.put(event.getClass(), event);
        return new IssueFile(next, clock.after(event), event.at());
    }

    /** The latest event of this kind, if there was one that still counts. */
    <E extends IssueEvent> @Nullable E last(Class<E> kind) {
        return kind.cast(last.get(kind));
    }

    /** The question it waits for an answer to. */
    @Nullable
    InformationRequested waiting() {
        return clock.stoppedAt() == null ? null : last(InformationRequested.class);
    }

    /** This follows, unless it would take effect before what is known already. */
    List<IssueEvent> then(IssueEvent next) {
        if (next.at().isBefore(at)) {
            throw new Refused(IssueRefusal.TIME_BACKWARDS, "The latest entry took effect at " + at + ".");
        }
        return List.of(next);
    }
}
