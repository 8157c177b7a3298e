package org.attestry.query.exceptions;

import java.time.Instant;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.attestry.events.exceptions.StandardEvent;
import org.attestry.events.exceptions.StandardEvent.StandardPublished;
import org.attestry.events.exceptions.StandardEvent.StandardRevised;
import org.attestry.events.exceptions.StandardEvent.StandardisationCandidateRaised;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;
import org.jspecify.annotations.Nullable;

/** What each event changes in the book of standards and delegations. */
final class RuleRows {

    private RuleRows() {}

    static void write(StandardEvent event, Rows rows, Trail trail) {
        switch (event) {
            case StandardPublished e -> edition(e, e.version(), e.text(), null, e.publishedBy(), e.at(), rows);
            case StandardRevised e -> edition(e, e.version(), e.text(), e.reason(), e.revisedBy(), e.at(), rows);
            case StandardEvent.StandardRetired e ->
                rows.change("standard", e.standard()).set("retired", e);
            case StandardEvent.ClauseExcepted e -> {
                rows.add("clause", e.standard(), e.clause());
                rows.put("excepted", e.standard(), e.clause(), e.caseId()).set("at", e.at());
            }
            case StandardisationCandidateRaised e -> {
                rows.add("clause", e.standard(), e.clause()).set("raised_at", e.at());
                e.cases().forEach(caseId -> rows.put("candidate_case", e.standard(), e.clause(), caseId));
            }
            case StandardEvent.StandardChangeProposed e -> {
                rows.add("clause", e.standard(), e.clause()).plus("proposals", 1);
                rows.put("proposal", e.standard(), e.clause(), trail.position()).set("said", e);
            }
        }
    }

    static void write(DelegationEvent event, Rows rows) {
        switch (event) {
            case AuthorityDelegated e ->
                rows.put("delegation", e.delegation())
                        .set("delegator", e.delegator())
                        .set("delegate", e.delegate())
                        .set("holds_from", e.from())
                        .set("holds_until", e.until())
                        .set("given", e)
                        .set("given_at", e.at());
            case DelegationRevoked e ->
                rows.change("delegation", e.delegation()).set("revoked", e).set("revoked_at", e.at());
        }
    }

    private static void edition(
            StandardEvent event,
            int version,
            StandardEvent.Text text,
            @Nullable String reason,
            StaffId by,
            Instant at,
            Rows rows) {
        rows.add("standard", event.standard())
                .set("version", version)
                .set("kind", text.kind())
                .set("title", text.title())
                .set("owner", text.owner())
                .set("effective_from", text.effectiveFrom())
                .set("text", text);
        rows.put("edition", event.standard(), version)
                .set("text", text)
                .set("reason", reason)
                .set("by", by)
                .set("at", at);
    }
}
