package org.attestry.query.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes views again from history, several in one pass, beside those that serve; a node that dies leaves a beginning. */
public final class Rebuilder {

    /** Hears how far the pass over history is; whatever it throws ends it. */
    @FunctionalInterface
    public interface Progress {

        /** All views have come to {@code done} of {@code upTo}. */
        void at(long done, long upTo);
    }

    private final Homes homes;
    private final RebuildPlan plan;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final SideBySide sides;
    private final TransactionTemplate transaction;

    Rebuilder(Homes homes, RebuildPlan plan, ViewWorkshop shop, SchemaMaker schemas, SideBySide sides) {
        this.homes = homes;
        this.plan = plan;
        this.shop = shop;
        this.schemas = schemas;
        this.sides = sides;
        this.transaction = new TransactionTemplate(shop.transactions());
    }

    /**
     * Why this cannot be built here now, in a sentence; empty if it can, and then the views have homes.
     *
     * @param named each {@code visits.visit-log} or {@code visits.visit-log@2}; empty: all there are
     */
    public Optional<String> begin(String rebuild, List<String> named) {
        return plan.begin(rebuild, named);
    }

    /**
     * Builds what was begun and is not ready, and compares each view with what serves.
     *
     * @param compared hears of each view, in the transaction that lets it follow the ledger from then on
     */
    public void build(String rebuild, Progress progress, Consumer<Rebuilt> compared) throws InterruptedException {
        var todo = plan.toBuild(rebuild);
        if (todo.isEmpty()) {
            return;
        }
        todo.forEach(
                step -> schemas.makeToFill(step.home().schema(), step.view().tables()));
        var fillings = todo.stream()
                .map(step -> new Filling(step.view(), step.home().schema(), shop))
                .toList();
        // whoever serves least far says how far all can go together
        var last = todo.stream()
                .map(step -> step.serving().schema())
                .min(Comparator.comparing(schema -> Place.of(schema).position(shop.jdbc())))
                .orElseThrow();
        long upTo = Place.of(last).position(shop.jdbc());
        sides.approach(fillings, last, done -> progress.at(done, Math.max(done, upTo)));
        todo.forEach(step -> schemas.finish(step.home().schema()));
        progress.at(upTo, upTo);
        for (int i = 0; i < todo.size(); i++) {
            var step = todo.get(i);
            sides.approach(List.of(fillings.get(i)), step.serving().schema(), position -> {});
            var rebuilt = sides.look(
                    step.serving().schema(), fillings.get(i), (position, state) -> compared(step, position, state));
            progress.at(rebuilt.position(), rebuilt.position());
            transaction.executeWithoutResult(status -> {
                compared.accept(rebuilt);
                homes.ready(step.home().schema());
            });
        }
    }

    private Rebuilt compared(RebuildPlan.Step step, long position, StateDigest state) {
        var home = step.home();
        var found = sides.compare(home.schema(), step.serving().schema());
        return new Rebuilt(
                home.view(),
                home.version(),
                home.schema().name(),
                position,
                state.rows(),
                state.value(),
                step.serving().version(),
                Letterboxes.parked(home.schema(), shop.jdbc()),
                found.added(),
                found.gone(),
                found.changed(),
                found.apart(),
                found.sample().stream().map(RowChange::of).toList());
    }
}
