package org.attestry.query.exceptions;

import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.query.kernel.Rows;
import org.attestry.query.kernel.Trail;

/**
 * Where an event leaves a case, the same for every view. What happens before a decision and what happens after it are
 * columns apart, so that assessing again what is in effect does not take it back; and what takes a case back before its
 * risk was assessed is held against them by position, so that no row needs to be read.
 */
final class States {

    /** What a table of cases adds to its columns. */
    static final String COLUMNS = """
        stage text, stage_since timestamptz, stage_position bigint,
        life text, life_since timestamptz, life_position bigint,
        retreat_since timestamptz, retreat_position bigint, ended_at timestamptz,
        state text generated always as (coalesce(life, case
            when stage in ('ASSESSED', 'AWAITING_APPROVAL') and retreat_position > stage_position then 'VETTED'
            else stage end)) stored,
        since timestamptz generated always as (coalesce(life_since, case
            when stage in ('ASSESSED', 'AWAITING_APPROVAL') and retreat_position > stage_position then retreat_since
            else stage_since end)) stored,
        state_position bigint generated always as (coalesce(life_position, case
            when stage in ('ASSESSED', 'AWAITING_APPROVAL') and retreat_position > stage_position then retreat_position
            else stage_position end)) stored,
        """;

    private States() {}

    /** Writes where the event leaves its case, after whatever made the row. */
    static void move(ExceptionEvent event, String table, Rows rows, Trail trail) {
        if (takesBack(event)) {
            rows.change(table, event.caseId())
                    .set("retreat_since", event.at())
                    .set("retreat_position", trail.position());
        }
        var state = StateAfter.of(event);
        if (state == null) {
            return;
        }
        var row = rows.change(table, event.caseId());
        if (state.isUndecided()) {
            row.set("stage", state).set("stage_since", event.at()).set("stage_position", trail.position());
        } else {
            row.set("life", state).set("life_since", event.at()).set("life_position", trail.position());
        }
        if (state.isOver()) {
            row.set("ended_at", event.at());
        }
    }

    /** Whether it takes a case that is assessed, or waits for approval, back to where it was vetted only. */
    static boolean takesBack(ExceptionEvent event) {
        return event instanceof ExceptionAmended amended && amended.material()
                || event instanceof ApprovalsVoided
                || event instanceof CompensatingControlProposed;
    }
}
