package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Builds the views that this program cannot do without: their version is new and the one that serves is not in the
 * program any more. Nodes of the older program go on answering meanwhile.
 */
public final class Upgrades {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrades.class);

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
            LOG.info("{} are built: this version needs them", todo);
        }
        var fillings = new ArrayList<Filling>();
        for (var home : todo) {
            var view = views.version(home).orElseThrow();
            schemas.makeToFill(home.schema(), view.tables());
            fillings.add(new Filling(view, home.schema(), shop));
        }
        if (!fillings.isEmpty()) {
            new Replay(shop).fill(fillings, Place.LEDGER.position(jdbc), position -> {});
        }
        todo.forEach(home -> {
            schemas.finish(home.schema());
            homes.ready(home.schema());
        });
        views.lookAround();
        mine().forEach(homeSwitch::serve);
    }

    private List<Home> mine() {
        return homes.upgrades().stream()
                .filter(home -> views.version(home).isPresent())
                .toList();
    }
}
