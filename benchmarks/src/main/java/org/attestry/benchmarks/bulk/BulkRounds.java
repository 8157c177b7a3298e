package org.attestry.benchmarks.bulk;

import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.Results;
import org.attestry.benchmarks.Results.Cell;
import org.attestry.benchmarks.WrongResult;

/** Imports of new rows, each followed by {@code COPY} of what it left in the ledger. */
final class BulkRounds {
    private static final String LEAVES = """
        select count(*) from ledger.event where leaf <> ledger.leaf(ledger.line(
            position, stream_id, sequence, type, revision, event_id, recorded_at, metadata, payload))\
        """;

    /** A member of the team is visiting backwards in time: each next line ends before the one before it. */
    private static final String OUT_OF_ORDER = """
        select count(*) from (
            select payload ->> 'visit' as visit, lag(payload ->> 'visit')
                over (partition by payload ->> 'representative' order by position) as before
            from ledger.event where type = 'visits.VisitLogged') v
        where before > visit\
        """;

    /** A second or two each: by then the JVM has compiled most of what it will. */
    static final int WARM_UPS = 4;

    private final Login database;
    private final BulkSender sender;
    private final RosterRun roster;
    private final EventCopyIn copy;
    private final VisitLog log = new VisitLog();
    private int visits;
    private int providers = VisitLog.PROVIDERS;

    BulkRounds(Login database, BulkSender sender, RosterRun roster) {
        this.database = database;
        this.sender = sender;
        this.roster = roster;
        this.copy = new EventCopyIn(database);
    }

    void warmUp(int rows) {
        sender.send(log.team(), VisitLog.teamLines());
        for (int round = 1; round <= WARM_UPS; round++) {
            visits(rows);
            roster(rows);
        }
    }

    void visits(int rows, Results results, Cell imported, Cell copied) {
        long before = head();
        results.add(imported, rows / visits(rows));
        results.add(copied, rows / copy.run(before, rows));
    }

    void roster(int rows, Results results, Cell imported, Cell copied) {
        long before = head();
        results.add(imported, rows / roster(rows));
        results.add(copied, rows / copy.run(before, rows));
    }

    private double visits(int rows) {
        var lines = log.visits(visits, visits + rows);
        visits += rows;
        database.run("checkpoint");
        return sender.send(lines, rows);
    }

    private double roster(int rows) {
        providers += rows;
        database.run("checkpoint");
        return roster.run(providers - rows, providers);
    }

    private long head() {
        return database.number("select position from ledger.head");
    }

    void check() {
        // a market and the people of the team come first
        long expected = 1L + VisitLog.STAFF + visits + providers;
        WrongResult.unlessEqual("head of the ledger", expected, head());
        WrongResult.unlessEqual(
                "entries in the ledger", expected, database.number("select count(*) from ledger.event"));
        WrongResult.unlessEqual("leaves that are not of their line", 0, database.number(LEAVES));
        WrongResult.unlessEqual("visits out of the order of their lines", 0, database.number(OUT_OF_ORDER));
    }
}
