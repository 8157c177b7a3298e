package org.attestry.query.kernel;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds a home for every view when a program starts. */
final class Settler {

    private final Homes homes;
    private final SchemaMaker schemas;
    private final TransactionTemplate transaction;

    Settler(Homes homes, SchemaMaker schemas, TransactionTemplate transaction) {
        this.homes = homes;
        this.schemas = schemas;
        this.transaction = transaction;
    }

    /** Makes tables unless another node has. */
    void makeOnce(String tables) {
        transaction.executeWithoutResult(status -> homes.makeOnce(tables));
    }

    /**
     * Sees to it that a view has a home with which this program can go on. The first home of all serves at once. One
     * that only older programs can serve from is followed by one that is built beside it.
     *
     * @param versions of the view that this program has, the newest first
     */
    void settle(List<KnownView> versions) {
        var newest = versions.getFirst();
        transaction.executeWithoutResult(status -> {
            homes.lock();
            var serving = homes.serving(newest.name());
            if (serving.isEmpty()) {
                schemas.make(newest.home(), newest.tables());
                homes.enter(newest, newest.home(), HomeStage.SERVING, null);
                return;
            }
            var served = serving.get();
            versions.stream()
                    .filter(served::isOf)
                    .findFirst()
                    .ifPresentOrElse(known -> schemas.make(served.schema(), known.tables()), () -> {
                        if (newest.version() > served.version()) {
                            schemas.makeToFill(newest.home(), newest.tables());
                            homes.enter(newest, newest.home(), HomeStage.BUILDING, null);
                        }
                    });
        });
    }
}
