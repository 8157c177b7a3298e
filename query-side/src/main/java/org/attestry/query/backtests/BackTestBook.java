package org.attestry.query.backtests;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attestry.events.Event;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.sla.SlaBackTestEvent.SlaBackTestOrdered;
import org.attestry.query.kernel.Scratch;
import org.attestry.query.kernel.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What back-tests found. It is work and not history: were it lost, what was ordered would be gone through again, at the
 * position that the ledger has then unless the order names one.
 */
final class BackTestBook {

    /** A back-test that nobody has finished. */
    record Order(String backTest, Event proposal, @Nullable Long position) {}

    private final Views views;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final int most;

    /**
     * Keeps findings.
     *
     * @param most of how many back-tests at most
     */
    BackTestBook(Views views, JdbcTemplate jdbc, JsonMapper json, int most) {
        this.views = views;
        this.jdbc = jdbc;
        this.json = json;
        this.most = most;
    }

    /** Makes the tables, whichever node comes first. */
    void prepare() {
        views.makeOnce(BackTestTables.TABLES);
    }

    List<Order> toDo() {
        return jdbc.query(
                """
                select o.back_test, o.kind, o.proposal, o.asked_position
                from %s.back_test o left join views_work.back_test f on f.back_test = o.back_test
                where f.finished_at is null order by o.ordered\
                """.formatted(orders()),
                (row, number) -> new Order(
                        row.getString("back_test"),
                        json.readValue(row.getString("proposal"), typeOf(BackTestKind.valueOf(row.getString("kind")))),
                        row.getObject("asked_position", Long.class)));
    }

    private static Class<? extends Event> typeOf(BackTestKind kind) {
        return switch (kind) {
            case SLA -> SlaBackTestOrdered.class;
            case AUTHORITY -> AuthorityBackTestOrdered.class;
        };
    }

    boolean isToDo(Order order) {
        return toDo().stream().anyMatch(other -> other.backTest().equals(order.backTest()));
    }

    private String orders() {
        return views.schemaOf(BackTests.NAME);
    }

    /** From here on its position is settled: who does it again after a node died ends history at the same one. */
    long begun(Order order, long head) {
        var asked = order.position() == null ? head : order.position();
        var position = jdbc.queryForObject("""
            insert into views_work.back_test (back_test, state, position) values (?, 'RUNNING', ?)
            on conflict (back_test) do update set done = 0 returning position\
            """, Long.class, order.backTest(), asked);
        return Objects.requireNonNull(position);
    }

    void reached(Order order, long position) {
        jdbc.update("update views_work.back_test set done = ? where back_test = ?", position, order.backTest());
    }

    void failed(Order order, String trouble) {
        jdbc.update("""
            update views_work.back_test set state = 'FAILED', trouble = ?, finished_at = clock_timestamp()
            where back_test = ?\
            """, trouble, order.backTest());
    }

    /** Keeps what was judged, and lets go what the oldest found. */
    void found(Order order, Scratch scratch) {
        var digest = scratch.digest();
        letGo(List.of(order.backTest())); // a node may have died over it
        for (var statement : BackTestTables.FROM_JUDGED) {
            scratch.run(statement, Map.of("backTest", order.backTest()));
        }
        jdbc.update("""
            update views_work.back_test set state = 'DONE', digest = ?, finished_at = clock_timestamp()
            where back_test = ?\
            """, digest, order.backTest());
        letGo(jdbc.query("""
            update views_work.back_test set kept = false where kept and back_test in (
                select back_test from views_work.back_test where state = 'DONE'
                order by finished_at desc, back_test offset ?)
            returning back_test\
            """, (row, number) -> row.getString(1), most));
    }

    private void letGo(List<String> backTests) {
        for (var backTest : backTests) {
            BackTestTables.DETAILS.forEach(
                    table -> jdbc.update("delete from " + table + " where back_test = ?", backTest));
        }
    }
}
