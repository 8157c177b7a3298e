package org.attestry.query.ledger;

import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.ledger.Ledger;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Answers;
import org.attestry.query.kernel.Lines;
import org.axonframework.queryhandling.QueryHandler;

/** Answers from the ledger itself. */
@Answers
final class LedgerDesk {

    private final Ledger ledger;

    LedgerDesk(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    LedgerHead find(FindLedgerHead query, Answering sql) {
        return sql.select("select position, recorded_at from head").one(LedgerHead.class);
    }

    @QueryHandler
    Lines export(ExportLedger query, Answering sql) {
        long from = query.from() == null ? 1 : query.from();
        // the end is settled now: what is recorded meanwhile is for the next export
        long to = query.to() == null ? sql.position() : Math.min(query.to(), sql.position());
        if (query.to() != null && query.to() < from) {
            throw new Rejected(Problem.invalid("to", "must not be before from, which is " + from));
        }
        return out -> {
            if (from <= to) {
                ledger.export(from, to, out);
            }
        };
    }
}
