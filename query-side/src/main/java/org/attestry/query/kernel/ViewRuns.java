package org.attestry.query.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/** The views that this node follows the ledger for, each in one of its homes. */
final class ViewRuns {

    private final ViewWorkshop shop;
    private final Map<Schema, ViewRun> runs = new LinkedHashMap<>();

    ViewRuns(ViewWorkshop shop) {
        this.shop = shop;
    }

    /** From now on these and no others. */
    void follow(Map<Schema, KnownView> wanted) {
        runs.entrySet().removeIf(run -> {
            boolean over = !wanted.containsKey(run.getKey());
            if (over) {
                run.getValue().stop();
            }
            return over;
        });
        wanted.forEach((home, view) -> runs.computeIfAbsent(home, schema -> {
            var run = new ViewRun(view, schema, shop);
            run.start();
            return run;
        }));
    }

    void tryAgain() {
        runs.values().forEach(ViewRun::tryAgain);
    }

    boolean areRunning() {
        return runs.values().stream().allMatch(ViewRun::isRunning);
    }
}
