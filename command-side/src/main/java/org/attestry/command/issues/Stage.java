package org.attestry.command.issues;

import org.attestry.command.kernel.Refused;
import org.attestry.events.issues.IssueEvent;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueId;

/** Where an issue stands. */
sealed interface Stage {

    /** Nobody spoke of it yet. */
    record Unopened() implements Stage {}

    /** It is to be settled. */
    record Open(IssueFile file) implements Stage {}

    /** It is settled, say we; the reporter may say otherwise. */
    record Resolved(IssueFile file, IssueResolved resolution) implements Stage {}

    /** It is over, settled or not. */
    record Closed(IssueFile file, IssueEvent closing) implements Stage {}

    /** It goes on under another issue. */
    record Merged(IssueFile file, IssueId into) implements Stage {}

    /** Never refuses: what happened, happened. */
    default Stage after(IssueEvent event) {
        if (event instanceof IssueOpened opened) {
            return new Open(IssueFile.of(opened));
        }
        var file = known().after(event);
        return switch (event) {
            case IssueResolved e -> new Resolved(file, e);
            case IssueReopened e -> new Open(file);
            case IssueClosed e -> new Closed(file, e);
            case IssueDropped e -> new Closed(file, e);
            case IssueMerged e -> new Merged(file, e.into());
            default ->
                switch (this) {
                    case Unopened none -> none;
                    case Open open -> new Open(file);
                    case Resolved resolved -> new Resolved(file, resolved.resolution());
                    case Closed closed -> new Closed(file, closed.closing());
                    case Merged merged -> new Merged(file, merged.into());
                };
        };
    }

    /** All that is known of it, whatever its stage. */
    default IssueFile known() {
        return switch (this) {
            case Unopened none -> throw new Refused(IssueRefusal.UNKNOWN);
            case Open(var file) -> file;
            case Resolved(var file, var resolution) -> file;
            case Closed(var file, var closing) -> file;
            case Merged(var file, var into) -> file;
        };
    }

    /** Its file, while somebody still answers for it: until it is closed or merged. */
    default IssueFile live() {
        return switch (this) {
            case Closed closed ->
                throw new Refused(IssueRefusal.CLOSED, closed.closing().sentence() + ".");
            case Merged merged -> throw new Refused(IssueRefusal.MERGED, "It goes on as " + merged.into() + ".");
            case Unopened none -> known();
            case Open open -> open.file();
            case Resolved resolved -> resolved.file();
        };
    }

    /** Its file, while it is still to be settled. */
    default IssueFile open() {
        if (this instanceof Resolved(var file, var resolution)) {
            throw new Refused(IssueRefusal.ALREADY_RESOLVED, resolution.sentence() + ".");
        }
        return live();
    }
}
