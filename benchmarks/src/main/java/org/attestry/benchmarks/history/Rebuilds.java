package org.attestry.benchmarks.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.WrongResult;
import org.attestry.benchmarks.history.VisitHistory.Kind;
import org.attestry.query.kernel.HomeSwitch;
import org.attestry.query.kernel.Rebuilder;
import org.attestry.query.kernel.Rebuilt;
import org.attestry.query.kernel.Views;

/** Makes views again beside those that serve, looks whether they are right, and takes them away. */
final class Rebuilds {
    /** The view that is measured alone; an empty list stands for all there are. */
    static final String VISIT_LOG = "visits.visit-log";

    private final QueryNode node;
    private final Login superuser;
    private final int events;
    private int number;

    /**
     * How long one took.
     *
     * @param filled until all rows are stored and all indexes made, in seconds
     * @param compared until the last view was also held, row by row, against what serves
     * @param rows how many there are
     */
    record Took(double filled, double compared, long rows) {}

    Rebuilds(QueryNode node, Login superuser, int events) {
        this.node = node;
        this.superuser = superuser;
        this.events = events;
    }

    Took run(List<String> views) throws InterruptedException {
        Rebuilder rebuilder = node.part(Rebuilder.class);
        String rebuild = "rbd-bench-%d-%d".formatted(events, ++number);
        List<Rebuilt> built = new ArrayList<>();
        List<Long> complete = new ArrayList<>(); // when the pass is over, then when the indexes are made
        long start = System.nanoTime();
        rebuilder.begin(rebuild, views).ifPresent(no -> {
            throw new WrongResult(no);
        });
        rebuilder.build(
                rebuild,
                (done, upTo) -> {
                    if (done >= upTo) {
                        complete.add(System.nanoTime());
                    }
                },
                built::add);
        long end = System.nanoTime();
        built.forEach(this::check);
        giveUp(rebuild);
        return new Took(
                (complete.get(1) - start) / 1e9,
                (end - start) / 1e9,
                built.stream().mapToLong(Rebuilt::rows).sum());
    }

    private void check(Rebuilt built) {
        WrongResult.unlessEqual("position of " + built.view(), events, built.position());
        WrongResult.unlessEqual(
                "rows of " + built.view() + " that differ from what serves",
                0,
                built.added() + built.gone() + built.changed() + built.apart().size() + built.parked());
        if (built.view().equals(VISIT_LOG)) {
            String from = "select count(*) from " + built.schema();
            WrongResult.unlessEqual(
                    "visits", VisitHistory.count(Kind.VISIT, events), superuser.number(from + ".visit"));
            WrongResult.unlessEqual(
                    "corrections", VisitHistory.count(Kind.CORRECTION, events), superuser.number(from + ".correction"));
        }
    }

    /** The product would take them away a minute later, in the middle of the next measurement. */
    private void giveUp(String rebuild) {
        node.part(HomeSwitch.class).abandon(rebuild);
        node.part(Views.class).lookAround();
        try (Connection connection = superuser.connect();
                Statement statement = connection.createStatement()) {
            List<String> gone = new ArrayList<>();
            try (ResultSet row =
                    statement.executeQuery("delete from views_work.home where stage = 'GONE' returning schema")) {
                while (row.next()) {
                    gone.add(row.getString(1));
                }
            }
            for (String schema : gone) {
                statement.execute("drop schema " + schema + " cascade");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
