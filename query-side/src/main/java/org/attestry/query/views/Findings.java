package org.attestry.query.views;

import java.util.List;
import org.attestry.query.kernel.Verified;
import org.attestry.query.kernel.Views;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * What verifications found. It is work and not history: were it lost, what was ordered would be looked at again, as the
 * views stand then.
 */
final class Findings {

    /** The view that hears what was ordered. */
    static final String VIEW = "views.verifications";

    private static final String TABLE = """
        create schema if not exists views_work;
        create table if not exists views_work.finding (
            verification text collate "C" primary key,
            state text not null,
            version integer, position bigint, rows_of_history bigint, digest text,
            added bigint, gone bigint, changed bigint, parked bigint, differences jsonb,
            trouble text, finished_at timestamptz
        )\
        """;

    /** A verification that nobody has finished. */
    record Order(String verification, String view) {}

    private final Views views;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    Findings(Views views, JdbcTemplate jdbc, JsonMapper json) {
        this.views = views;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Makes the table, whichever node comes first. */
    void prepare() {
        views.makeOnce(TABLE);
    }

    List<Order> toDo() {
        return jdbc.query("""
            select o.verification, o.view
            from %s.verification o left join views_work.finding f on f.verification = o.verification
            where f.finished_at is null order by o.ordered\
            """.formatted(orders()), (row, number) -> new Order(row.getString(1), row.getString(2)));
    }

    boolean isToDo(Order order) {
        return toDo().contains(order);
    }

    private String orders() {
        return views.schemaOf(VIEW);
    }

    void begun(Order order) {
        jdbc.update("""
            insert into views_work.finding (verification, state) values (?, 'RUNNING') on conflict do nothing\
            """, order.verification());
    }

    void failed(Order order, String trouble) {
        jdbc.update("""
            update views_work.finding set state = 'FAILED', trouble = ?, finished_at = clock_timestamp()
            where verification = ?\
            """, trouble, order.verification());
    }

    void found(Order order, Verified found) {
        var compared = found.compared();
        jdbc.update(
                """
                update views_work.finding set state = ?, version = ?, position = ?, rows_of_history = ?, digest = ?,
                    added = ?, gone = ?, changed = ?, parked = ?, differences = ?::jsonb, finished_at = clock_timestamp()
                where verification = ?\
                """,
                (compared.isSame() ? VerificationState.SAME : VerificationState.DIFFERENT).name(),
                found.version(),
                found.position(),
                found.rows(),
                found.digest(),
                compared.added(),
                compared.gone(),
                compared.changed(),
                found.parked(),
                json.writeValueAsString(compared.sample()),
                order.verification());
    }
}
