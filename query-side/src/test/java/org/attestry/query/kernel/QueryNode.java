package org.attestry.query.kernel;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.http.Json;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.LedgerSignal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** One node of the query side, as the program puts it together but without Spring: the processors, the bus, the endpoint. */
final class QueryNode implements AutoCloseable {

    static final EventCatalogue CATALOGUE = EventCatalogue.attestry();
    static final JsonMapper JSON = Json.strict();

    private final HikariDataSource pool;
    private final Ledger ledger;
    private final LedgerSignal signal;
    private final ViewWorkshop shop;
    private final Views views;
    private final ProgressSignal progressSignal;
    private final Freshness freshness;
    private final Pasts pasts;
    private final Questions questions;
    private final Lives lives;
    private final Asker asker;

    QueryNode(DataSource database, Object... handlers) {
        this(database, ledger -> handlers, CATALOGUE);
    }

    QueryNode(DataSource database, Function<Ledger, Object[]> making, EventCatalogue catalogue) {
        pool = Databases.pool(database);
        ledger = Ledger.open(pool);
        var handlers = making.apply(ledger);
        signal = LedgerSignal.listen(pool);
        var jdbc = new JdbcTemplate(pool);
        var transactions = new JdbcTransactionManager(pool);
        var progress = new ViewProgress();
        shop = Pasts.shop(Happenings.feed(ledger, signal, catalogue), jdbc, transactions, progress);
        var known =
                Pasts.marked(View.class, handlers).stream().map(KnownView::of).toList();
        views = new Views(known, shop, Pasts.homes(shop), Pasts.settler(shop));
        views.start();
        progressSignal = new ProgressSignal(pool, progress, views::tryAgain, views::lookAround);
        questions = new Questions(views, Pasts.marked(Answers.class, handlers));
        freshness = new Freshness(jdbc, progress, Duration.ofSeconds(5));
        pasts = Pasts.of(shop, pool, Pasts.LIMITS);
        asker = new Asker(
                questions,
                freshness,
                pasts.past(),
                jdbc,
                new TransactionTemplate(transactions),
                new Explainer(History.reader()),
                JSON);
        lives = Lives.of(questions, asker, progress, signal);
    }

    Ledger ledger() {
        return ledger;
    }

    JdbcTemplate jdbc() {
        return shop.jdbc();
    }

    Questions questions() {
        return questions;
    }

    Asker asker() {
        return asker;
    }

    Pasts pasts() {
        return pasts;
    }

    Lives lives() {
        return lives;
    }

    Tools tools() {
        return Pasts.tools(views, shop, pool, signal);
    }

    ViewWorkshop shop() {
        return shop;
    }

    List<KnownView> views() {
        return views.known().values().stream().map(List::getFirst).toList();
    }

    Served served(String view) {
        return views.serving(view);
    }

    void awaitViews(long position) {
        views.known()
                .keySet()
                .forEach(view -> freshness.await(views.serving(view).place(), position));
    }

    List<ViewStanding> standings() {
        return new ViewStandings(views, shop.jdbc()).all();
    }

    void tryAgain() {
        views.tryAgain();
    }

    /** Goes away without a word, as a node does that lost its power. */
    void kill() {
        lives.close();
        pasts.close();
        shop.close();
        progressSignal.close();
        signal.close();
        pool.close();
    }

    @Override
    public void close() {
        lives.close();
        pasts.close();
        views.stop();
        progressSignal.close();
        shop.close();
        signal.close();
        ledger.close();
        pool.close();
    }
}
