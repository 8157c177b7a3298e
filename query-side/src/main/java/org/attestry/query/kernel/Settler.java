package org.attestry.query.kernel;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds a home for every view when a program starts. */
final class Settler {

    /** So many events are read faster into tables without indexes than followed one by one. */
    private static final long LONG_HISTORY = 20_000;

    private final Homes homes;
    private final SchemaMaker schemas;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Settler(Homes homes, SchemaMaker schemas, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.homes = homes;
        this.schemas = schemas;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Makes tables unless another node has. */
    void makeOnce(String tables) {
        transaction.executeWithoutResult(status -> homes.makeOnce(tables));
    }

    /**
     * Sees to it that a view has a home with which this program can go on. The first home of all serves at once, unless
     * there is much to read: then it is built first. One that only older programs can serve from is followed by one that
     * is built beside it.
     *
     * @param versions of the view that this program has, the newest first
     */
    void settle(List<KnownView> versions) {
        var newest = versions.getFirst();
        transaction.executeWithoutResult(status -> {
            homes.lock();
            var serving = homes.serving(newest.name());
            if (serving.isEmpty()) {
                if (Place.LEDGER.position(jdbc) >= LONG_HISTORY) {
                    build(newest);
                } else {
                    schemas.make(newest.home(), newest.tables());
                    homes.enter(newest, newest.home(), HomeStage.SERVING, null);
                }
                return;
            }
            var served = serving.get();
            versions.stream()
                    .filter(served::isOf)
                    .findFirst()
                    .ifPresentOrElse(known -> schemas.make(served.schema(), known.tables()), () -> {
                        if (newest.version() > served.version()) {
                            build(newest);
                        }
                    });
        });
    }

    /** {@link Upgrades} does it. */
    private void build(KnownView view) {
        schemas.makeToFill(view.home(), view.tables());
        homes.enter(view, view.home(), HomeStage.BUILDING, null);
    }
}
