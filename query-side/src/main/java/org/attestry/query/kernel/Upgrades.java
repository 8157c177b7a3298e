package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Builds the views that this program cannot do without: none serves and history is long, or the version that serves is
 * not in the program any more, and nodes of the older program go on answering meanwhile.
 */
public final class Upgrades {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrades.class);

    /** What has happened meanwhile and is no more than this is followed as everything later is. */
    private static final long NEAR = 1_000;

    private final Views views;
    private final Homes homes;
    private final HomeSwitch homeSwitch;
    private final ViewWorkshop shop;
    private final SchemaMaker schemas;
    private final JdbcTemplate jdbc;

    Upgrades(Views views, Homes homes, HomeSwitch homeSwitch, ViewWorkshop shop, SchemaMaker schemas) {
        this.views = views;
        this.homes = homes;
        this.homeSwitch = homeSwitch;
        this.shop = shop;
        this.schemas = schemas;
        this.jdbc = shop.jdbc();
    }

    /** Whether there is anything to build here. */
    public boolean any() {
        return !mine().isEmpty();
    }

    /** Builds them in one pass and lets them serve. */
    public void build() throws InterruptedException {
        var todo = mine().stream()
                .filter(home -> home.stage() == HomeStage.BUILDING)
                .toList();
        if (!todo.isEmpty()) {
            LOG.info(
                    "{} are built: this program needs them",
                    todo.stream().map(home -> home.schema().name()).toList());
        }
        var fillings = new ArrayList<Filling>();
        for (var home : todo) {
            var view = views.version(home).orElseThrow();
            schemas.makeToFill(home.schema(), view.tables());
            fillings.add(new Filling(view, home.schema(), shop));
        }
        fill(fillings);
        todo.forEach(home -> {
            schemas.finish(home.schema());
            homes.ready(home.schema());
        });
        views.lookAround();
        mine().forEach(homeSwitch::serve);
        views.lookAround();
    }

    private void fill(List<Filling> fillings) throws InterruptedException {
        if (fillings.isEmpty()) {
            return;
        }
        long done;
        do {
            done = Place.LEDGER.position(jdbc);
            new Replay(shop).fill(fillings, done, position -> {});
        } while (Place.LEDGER.position(jdbc) - done > NEAR);
    }

    private List<Home> mine() {
        return homes.upgrades().stream()
                .filter(home -> views.version(home).isPresent())
                .toList();
    }
}
