package org.attestry.query.kernel;

import java.util.List;
import org.attestry.ledger.LedgerSignal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the program gives to those who work on views, and a way into the database for tests. */
public record Tools(
        Verifier verifier,
        Rebuilder rebuilder,
        HomeSwitch homes,
        Upgrades upgrades,
        Rehearsal rehearsal,
        Alone alone,
        LedgerSignal signal,
        Views views,
        JdbcTemplate jdbc,
        TransactionTemplate transaction) {

    /** The names of all views. */
    public List<String> names() {
        return List.copyOf(views.known().keySet());
    }

    List<String> canonicalLines() {
        return jdbc.queryForList(
                "select ledger.line(position, stream_id, sequence, type, revision, event_id, recorded_at, metadata,"
                        + " payload) from ledger.event order by position",
                String.class);
    }
}
