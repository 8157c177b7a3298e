package org.attestry.events.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;

/** Everything that can have happened to a standard. */
public sealed interface StandardEvent extends Event {

    /** The standard it happened to. */
    StandardId standard();

    /** The moment from which it counts. */
    Instant at();

    @Override
    default Id subject() {
        return standard();
    }

    /** What a version of a standard says. */
    record Text(
            StandardKind kind,
            String title,
            StaffId owner,
            List<Clause> clauses,
            int maxRenewals,
            int maxCumulativeDays,
            String zone,
            LocalDate effectiveFrom) {
        public Text {
            clauses = List.copyOf(clauses);
        }
    }

    /** A standard was put into force as version 1. */
    record StandardPublished(StandardId standard, int version, Text text, StaffId publishedBy, Instant at)
            implements StandardEvent {
        @Override
        public String sentence() {
            return "%s published the standard %s".formatted(publishedBy, text.title());
        }
    }

    /** A new version takes the place of the last one, from a day on; cases keep the version they were requested under. */
    record StandardRevised(StandardId standard, int version, Text text, String reason, StaffId revisedBy, Instant at)
            implements StandardEvent {
        @Override
        public String sentence() {
            return "%s revised the standard (version %d): %s".formatted(revisedBy, version, reason);
        }
    }

    /** It is no longer in force; nothing can be excepted from it any more. */
    record StandardRetired(StandardId standard, String reason, StaffId retiredBy, Instant at) implements StandardEvent {
        @Override
        public String sentence() {
            return "%s retired the standard: %s".formatted(retiredBy, reason);
        }
    }

    /** One of its clauses was departed from once more. */
    record ClauseExcepted(StandardId standard, String clause, ExceptionCaseId caseId, Instant at)
            implements StandardEvent {
        @Override
        public String sentence() {
            return "%s was approved to depart from %s".formatted(caseId, clause);
        }
    }

    /** A clause was departed from so often that the standard itself should be looked at. */
    record StandardisationCandidateRaised(StandardId standard, String clause, List<ExceptionCaseId> cases, Instant at)
            implements StandardEvent {
        public StandardisationCandidateRaised {
            cases = List.copyOf(cases);
        }

        @Override
        public String sentence() {
            return "%s was departed from %d times in twelve months: the standard should change, or the exceptions end"
                    .formatted(clause, cases.size());
        }
    }

    /** Somebody proposed other words for a clause. */
    record StandardChangeProposed(StandardId standard, String clause, String proposal, StaffId proposedBy, Instant at)
            implements StandardEvent {
        @Override
        public String sentence() {
            return "%s proposed to change %s: %s".formatted(proposedBy, clause, proposal);
        }
    }
}
