package org.attestry.query.views;

import java.util.List;
import org.attestry.query.kernel.Rebuilt;
import org.attestry.query.kernel.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/** How far rebuilds are. It is work and not history: were it lost, what was ordered would be built again. */
final class RebuildBook {

    /** The view that hears what was decided. */
    static final String VIEW = "views.rebuilds";

    private static final String TABLES = """
        create schema if not exists views_work;
        create table if not exists views_work.rebuild (
            rebuild text collate "C" primary key, state text not null, done bigint, up_to bigint,
            per_second double precision, began_at timestamptz, ready_at timestamptz, digest text, trouble text
        );
        create table if not exists views_work.rebuilt (
            rebuild text collate "C", view text collate "C", found jsonb not null, primary key (rebuild, view)
        )\
        """;

    /** What was decided about a rebuild, and how far it is. */
    record Order(
            String rebuild,
            List<String> views,
            String decision,
            long decided,
            @Nullable String chosen,
            @Nullable String digest) {}

    private static final RowMapper<Order> ORDER = (row, number) -> new Order(
            row.getString("rebuild"),
            List.of((String[]) row.getArray("views").getArray()),
            row.getString("decision"),
            row.getLong("decided"),
            row.getString("chosen"),
            row.getString("digest"));

    private final Views views;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    RebuildBook(Views views, JdbcTemplate jdbc, JsonMapper json) {
        this.views = views;
        this.jdbc = jdbc;
        this.json = json;
    }

    void prepare() {
        views.makeOnce(TABLES);
    }

    /** Ordered, not abandoned, and not ready. */
    List<Order> toBuild() {
        return orders("r.decision <> 'ABANDONED' and coalesce(w.state, 'ORDERED') in ('ORDERED', 'BUILDING')");
    }

    /** Where what was decided is not yet so. */
    List<Order> toSwitch() {
        return orders("""
            r.decision = 'ABANDONED' and coalesce(w.state, 'ORDERED') <> 'ABANDONED'
            or w.state = 'READY' and r.decision = 'ROLLED_BACK' and h.serving
            or w.state = 'READY' and r.decision = 'PROMOTED' and h.ready\
            """);
    }

    private List<Order> orders(String condition) {
        return jdbc.query("""
            select r.*, w.digest
            from %s.rebuild r left join views_work.rebuild w on w.rebuild = r.rebuild
            cross join lateral (select coalesce(bool_or(stage = 'SERVING'), false) as serving,
                    coalesce(bool_or(stage = 'READY'), false) as ready
                from views_work.home h where h.rebuild = r.rebuild) h
            where %s order by r.ordered\
            """.formatted(views.schemaOf(VIEW), condition), ORDER);
    }

    void begun(Order order) {
        update("""
            insert into views_work.rebuild (rebuild, state, began_at) values (?, 'BUILDING', clock_timestamp())
            on conflict (rebuild) do update set state = 'BUILDING', trouble = null\
            """, order.rebuild());
    }

    void reached(String rebuild, long done, long upTo, double perSecond) {
        update(
                "update views_work.rebuild set done = ?, up_to = ?, per_second = ?, trouble = null where rebuild = ?",
                done,
                upTo,
                perSecond,
                rebuild);
    }

    void compared(String rebuild, Rebuilt found) {
        update("""
            insert into views_work.rebuilt (rebuild, view, found) values (?, ?, ?::jsonb)
            on conflict (rebuild, view) do update set found = excluded.found\
            """, rebuild, found.view(), json.writeValueAsString(found));
    }

    /** All of it is built and compared. */
    void ready(String rebuild) {
        var found = jdbc.query(
                "select found from views_work.rebuilt where rebuild = ? order by view",
                (row, number) -> json.readValue(row.getString(1), Rebuilt.class),
                rebuild);
        update(
                "update views_work.rebuild set state = 'READY', ready_at = clock_timestamp(), digest = ?,"
                        + " trouble = null where rebuild = ?",
                Rebuilt.digestOf(found),
                rebuild);
    }

    void abandoned(String rebuild) {
        update("""
            insert into views_work.rebuild (rebuild, state) values (?, 'ABANDONED')
            on conflict (rebuild) do update set state = 'ABANDONED', trouble = null\
            """, rebuild);
    }

    void trouble(String rebuild, @Nullable String sentence) {
        update("""
            insert into views_work.rebuild (rebuild, state, trouble) values (?, 'ORDERED', ?)
            on conflict (rebuild) do update set trouble = excluded.trouble\
            """, rebuild, sentence);
    }

    private void update(String sql, @Nullable Object... values) {
        jdbc.update(sql, values);
        views.tell(VIEW);
    }
}
