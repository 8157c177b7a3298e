package org.attestry.query.kernel;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.context.SmartLifecycle;

/** Every view of this program, at work in its homes from the start of the program to its end. */
public final class Views implements SmartLifecycle {

    private final Map<String, List<KnownView>> known;
    private final ViewWorkshop shop;
    private final Homes homes;
    private final Settler settler;
    private final ViewRuns runs;
    private volatile Map<String, Served> serving = Map.of();
    private volatile boolean started;

    Views(Collection<KnownView> known, ViewWorkshop shop, Homes homes, Settler settler) {
        this.known = known.stream()
                .sorted(Comparator.comparing(KnownView::version).reversed())
                .collect(Collectors.groupingBy(KnownView::name, TreeMap::new, Collectors.toList()));
        this.shop = shop;
        this.runs = new ViewRuns(shop);
        this.homes = homes;
        this.settler = settler;
        this.known.forEach((name, versions) -> {
            if (versions.stream().map(KnownView::version).distinct().count() < versions.size()) {
                throw new IllegalStateException("Two views are named " + name + " and have the same version");
            }
        });
    }

    @Override
    public void start() {
        settler.makeOnce(Homes.TABLE);
        known.values().forEach(settler::settle);
        started = true;
        lookAround();
    }

    /** Goes to work where there is work now, and serves from where it is served now. */
    public synchronized void lookAround() {
        if (!started) {
            return;
        }
        var wanted = homes.all().stream().filter(home -> home.stage().follows()).toList();
        var mine = new LinkedHashMap<Schema, KnownView>();
        wanted.forEach(home -> version(home).ifPresent(view -> mine.put(home.schema(), view)));
        runs.follow(mine);
        serving = servedFrom(wanted);
    }

    /** Where each view is served from: where it serves, or where it last did, if newer programs serve elsewhere. */
    private Map<String, Served> servedFrom(List<Home> all) {
        var best = Comparator.comparing((Home home) -> home.stage() == HomeStage.SERVING)
                .thenComparing(Home::version);
        return all.stream()
                .filter(home -> home.stage() != HomeStage.READY && version(home).isPresent())
                .collect(Collectors.toMap(
                        Home::view, home -> home, (one, other) -> best.compare(one, other) >= 0 ? one : other))
                .values()
                .stream()
                .collect(Collectors.toMap(
                        Home::view, home -> Served.of(version(home).orElseThrow(), home.schema())));
    }

    /** The version of a view that this program has for a home. */
    Optional<KnownView> version(Home home) {
        return known.getOrDefault(home.view(), List.of()).stream()
                .filter(home::isOf)
                .findFirst();
    }

    /** The database is there again: nobody need wait for the end of a long pause. */
    synchronized void tryAgain() {
        lookAround();
        runs.tryAgain();
    }

    /** Before the web server, so that nobody is let in while there is nothing to ask; and it stops after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public synchronized void stop() {
        started = false;
        runs.follow(Map.of());
    }

    @Override
    public synchronized boolean isRunning() {
        return started && runs.areRunning();
    }

    /** The views by name, and of each the versions that this program has, the newest first. */
    Map<String, List<KnownView>> known() {
        return known;
    }

    /** From where a view is served now; 503 while it is only being built, so that others can be asked. */
    Served serving(String name) {
        if (!known.containsKey(name)) {
            throw new NoSuchElementException("There is no view named " + name + ".");
        }
        return find(name)
                .orElseThrow(() -> new Rejected(Problem.of(
                        KnownProblem.BEING_BUILT, "%s is being built and does not answer yet.".formatted(name))));
    }

    /** The same; empty while it is only being built. */
    Optional<Served> find(String name) {
        return Optional.ofNullable(serving.get(name));
    }

    /** What is shown beside a view's own rows has changed: whoever follows it live looks again. */
    public void tell(String view) {
        var tell = "select pg_notify(?, ?)";
        find(view)
                .ifPresent(served -> shop.jdbc()
                        .queryForList(tell, ViewState.CHANNEL, served.place().schema() + " 0"));
    }

    /** Whether a view includes everything up to a position. */
    boolean includes(String view, long position) {
        return Place.of(new Schema(schemaOf(view))).position(shop.jdbc()) >= position;
    }

    /** Makes tables for work that is no view's, whichever node comes first. */
    public void makeOnce(String tables) {
        settler.makeOnce(tables);
    }

    /** The schema that a view is served from now. */
    public String schemaOf(String view) {
        return serving(view).place().schema();
    }
}
