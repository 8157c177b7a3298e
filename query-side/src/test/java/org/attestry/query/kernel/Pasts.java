package org.attestry.query.kernel;

import java.lang.annotation.Annotation;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.attestry.ledger.LedgerSignal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What goes through history again on a node of a test: the program's own, with less room, and nothing has to settle. */
record Pasts(PastBook book, PastWork work, Past past) implements AutoCloseable {

    static final PastLimits LIMITS =
            new PastLimits(4, 1L << 30, Duration.ofHours(1), Duration.ofSeconds(3), Duration.ZERO);

    static Pasts of(ViewWorkshop shop, DataSource database, PastLimits limits) {
        var book = new PastBook(shop.jdbc(), new TransactionTemplate(shop.transactions()), limits);
        var builder = new PastBuilder(shop, schemas(shop), database, book);
        var work = new PastWork(book, builder, new Alone(database), limits.states());
        work.start();
        return new Pasts(book, work, new Past(book, work, limits));
    }

    /** Those of these handlers that are of a kind. */
    static List<Object> marked(Class<? extends Annotation> mark, Object... handlers) {
        return Arrays.stream(handlers)
                .filter(h -> h.getClass().isAnnotationPresent(mark))
                .toList();
    }

    static ViewWorkshop shop(
            LedgerReader reader, JdbcTemplate jdbc, PlatformTransactionManager transactions, ViewProgress progress) {
        return new ViewWorkshop(
                reader.source(),
                reader,
                jdbc,
                transactions,
                new CellText(QueryNode.JSON),
                progress,
                new Crier(jdbc),
                ViewWorkshop.coordinators(2),
                ViewWorkshop.workers(2));
    }

    static SchemaMaker schemas(ViewWorkshop shop) {
        return new SchemaMaker(shop.jdbc(), new TransactionTemplate(shop.transactions()));
    }

    static Homes homes(ViewWorkshop shop) {
        return new Homes(shop.jdbc());
    }

    static Settler settler(ViewWorkshop shop) {
        return new Settler(homes(shop), schemas(shop), shop.jdbc(), new TransactionTemplate(shop.transactions()));
    }

    static Tools tools(Views views, ViewWorkshop shop, DataSource database, LedgerSignal signal) {
        var wiring = new QueryRebuilds();
        var sides = new SideBySide(shop, database, QueryNode.JSON);
        var homeSwitch = wiring.homeSwitch(homes(shop), shop, schemas(shop));
        return new Tools(
                new Verifier(views, shop, schemas(shop), sides),
                wiring.rebuilder(views, homes(shop), shop, schemas(shop), sides),
                homeSwitch,
                wiring.upgrades(views, homes(shop), homeSwitch, shop, schemas(shop)),
                new Rehearsal(shop, schemas(shop), database),
                new Alone(database),
                signal,
                views,
                shop.jdbc(),
                new TransactionTemplate(shop.transactions()));
    }

    /** A schema made for a view and ready to be filled. */
    static Filling filling(QueryNode node, KnownView view, Schema schema) {
        schemas(node.shop()).make(schema, view.tables());
        return new Filling(view, schema, node.shop());
    }

    /** What comes when the state is made, asked again as long as the answer says so. */
    static Reply patiently(Supplier<Reply> asking) {
        var reply = asking.get();
        while (reply.status() == 202) {
            reply = asking.get();
        }
        return reply;
    }

    @Override
    public void close() {
        work.stop();
    }
}
