package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which views a rebuild makes and where. */
final class RebuildPlan {

    /** One view that is to be made. */
    record Step(Home home, KnownView view, Home serving) {}

    private final Views views;
    private final Homes homes;
    private final TransactionTemplate transaction;

    RebuildPlan(Views views, Homes homes, TransactionTemplate transaction) {
        this.views = views;
        this.homes = homes;
        this.transaction = transaction;
    }

    /** Gives every view of it a home, or says why not. */
    Optional<String> begin(String rebuild, List<String> named) {
        var wanted = new ArrayList<KnownView>();
        for (var name : named.isEmpty() ? List.copyOf(views.known().keySet()) : named) {
            var view = view(name);
            if (view.isEmpty()) {
                return Optional.of("No node that has looked knows the view " + name + "; it waits for one that does.");
            }
            wanted.add(view.get());
        }
        return transaction.execute(status -> {
            homes.lock();
            for (var view : wanted) {
                if (homes.serving(view.name()).isEmpty()) {
                    return Optional.of(view.name() + " is being built for the first time; it waits until that serves.");
                }
                var other = homes.rebuilding(view.name(), rebuild);
                if (other.isPresent()) {
                    return Optional.of("%s is being rebuilt by %s already; promote or abandon that first."
                            .formatted(view.name(), other.get()));
                }
            }
            wanted.forEach(view -> homes.enter(view, home(view, rebuild), HomeStage.BUILDING, rebuild));
            return Optional.empty();
        });
    }

    /** What of it is not ready yet, as far as this program knows how. */
    List<Step> toBuild(String rebuild) {
        return homes.of(rebuild).stream()
                .filter(home -> home.stage() == HomeStage.BUILDING)
                .flatMap(home -> views
                        .version(home)
                        .flatMap(view -> homes.serving(home.view()).map(serving -> new Step(home, view, serving)))
                        .stream())
                .toList();
    }

    private Optional<KnownView> view(String named) {
        int at = named.indexOf('@');
        var versions = views.known().getOrDefault(at < 0 ? named : named.substring(0, at), List.of());
        return versions.stream()
                .filter(view -> at < 0 || view.version() == Integer.parseInt(named.substring(at + 1)))
                .findFirst();
    }

    private static Schema home(KnownView view, String rebuild) {
        return Schema.named(view.home().name() + "_", rebuild, 8);
    }
}
