package org.attestry.query.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.SmartLifecycle;

/** Every view of this program, at work from the start of the program to its end. */
final class Views implements SmartLifecycle {

    private final List<KnownView> known;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private volatile List<ViewRun> runs = List.of();

    Views(List<KnownView> known, ViewWorkshop shop, SchemaMaker schemas) {
        this.known = known;
        this.shop = shop;
        this.schemas = schemas;
        var names = new HashSet<String>();
        for (var view : known) {
            if (!names.add(view.name())) {
                throw new IllegalStateException("Two views are named " + view.name());
            }
        }
    }

    @Override
    public void start() {
        known.forEach(view -> schemas.make(view.home(), view.tables()));
        runs = known.stream().map(view -> new ViewRun(view, view.home(), shop)).toList();
        runs.forEach(ViewRun::start);
    }

    /** The database is there again: nobody need wait for the end of a long pause. */
    void tryAgain() {
        runs.forEach(ViewRun::tryAgain);
    }

    /** Before the web server, so that nobody is let in while there is nothing to ask; and it stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        runs.forEach(ViewRun::stop);
        runs = List.of();
    }

    @Override
    public boolean isRunning() {
        return !runs.isEmpty() && runs.stream().allMatch(ViewRun::isRunning);
    }

    List<KnownView> known() {
        return known;
    }

    /** The view that serves from there. */
    KnownView at(Place place) {
        return known.stream()
                .filter(view -> Place.of(view.home()).equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** The view of this name. */
    KnownView named(String name) {
        return known.stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no view named " + name + "."));
    }
}
