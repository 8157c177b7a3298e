package org.attestry.query.implementation;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ApprovalEvent;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.CareEvent;
import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.RenewalEvent;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.VerificationEvent.LoopClosed;
import org.attestry.events.implementation.WorkEvent.ImplementationPlanned;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;
import org.jspecify.annotations.Nullable;

/** What views of the loop keep of approvals, of their ends, and of the steps in between. */
final class LoopRows {

    /** Terms that were approved, and when exceptions came to their end. */
    static final String APPROVALS = """
        create table approval (
            case_id text collate "C", terms_hash text, position bigint not null, origin text not null,
            approved_at timestamptz not null, implement_by date, last_day date not null, zone text not null, market text,
            primary key (case_id, terms_hash)
        );
        create index approval_by_time on approval (approved_at);
        create table ending (
            case_id text collate "C", position bigint, because text not null, at timestamptz not null,
            primary key (case_id, position)
        );
        """;

    /** Steps of the loop. */
    static final String STEPS = """
        create table step (
            position bigint primary key, case_id text collate "C" not null, step text not null, at timestamptz not null,
            terms_hash text, due_by date, business_minutes bigint
        );
        create index step_by_case on step (case_id, position);
        """;

    private LoopRows() {}

    static void write(ExceptionEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ExceptionApproved e ->
                approved(Origin.APPROVAL, e.terms(), e.implementBy(), e.market(), e.at(), rows, trail);
            case EmergencyExceptionGranted e ->
                approved(Origin.EMERGENCY, e.terms(), e.implementBy(), e.market(), e.at(), rows, trail);
            case ExceptionRenewed e -> approved(Origin.RENEWAL, e.terms(), null, null, e.at(), rows, trail);
            case ExceptionExpired e -> ended(e, Ending.EXPIRED, rows, trail);
            case ExceptionRevoked e -> ended(e, Ending.REVOKED, rows, trail);
            case ExceptionClosed e -> ended(e, Ending.CLOSED, rows, trail);
            case RatificationMissed e -> ended(e, Ending.NOT_RATIFIED, rows, trail);
            case ApprovalEvent e -> {}
            case EmergencyEvent e -> {}
            case RenewalEvent e -> {}
            case TermEvent e -> {}
            case IntakeEvent e -> {}
            case WishEvent e -> {}
            case VettingEvent e -> {}
            case ControlEvent e -> {}
            case CareEvent e -> {}
        }
    }

    private static void approved(
            Origin origin,
            Terms terms,
            @Nullable LocalDate implementBy,
            @Nullable MarketId market,
            Instant at,
            Rows rows,
            Trail trail) {
        rows.put("approval", terms.caseId(), terms.hash())
                .set("position", trail.position())
                .set("origin", origin)
                .set("approved_at", at)
                .set("implement_by", implementBy)
                .set("last_day", terms.until())
                .set("zone", terms.zone())
                .set("market", market == null ? trail.market() : market);
    }

    private static void ended(ExceptionEvent event, Ending because, Rows rows, Trail trail) {
        rows.put("ending", event.caseId(), trail.position())
                .set("because", because)
                .set("at", event.at());
    }

    static void write(ImplementationEvent event, Rows rows, Trail trail) {
        var row = rows.put("step", trail.position())
                .set("case_id", event.implementation().caseId())
                .set("step", event.getClass().getSimpleName())
                .set("at", event.at());
        switch (event) {
            case ApprovalCommunicated e -> row.set("terms_hash", e.termsHash()).set("due_by", e.implementBy());
            case ImplementationPlanned e -> row.set("due_by", e.dueBy());
            case LoopClosed e -> row.set("business_minutes", e.businessMinutes());
            default -> {}
        }
    }
}
