package org.attestry.query.kernel;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks up how every view stands. */
final class ViewStandings {

    private final Views views;
    private final JdbcTemplate jdbc;

    ViewStandings(Views views, JdbcTemplate jdbc) {
        this.views = views;
        this.jdbc = jdbc;
    }

    List<ViewStanding> all() {
        return views.known().stream().map(this::of).toList();
    }

    private ViewStanding of(KnownView view) {
        var sql = """
            select v.position, greatest(h.position - v.position, 0) as lag, v.trouble,
                   v.owner is not null and v.claimed_at > clock_timestamp() - interval '10 seconds' as at_work
            from ledger.head h, %s.view_state v\
            """.formatted(view.home().name());
        var standing = jdbc.queryForObject(
                sql,
                (row, number) -> new ViewStanding(
                        view.name(),
                        view.version(),
                        row.getLong("position"),
                        row.getLong("lag"),
                        row.getBoolean("at_work"),
                        row.getString("trouble")));
        return java.util.Objects.requireNonNull(standing);
    }
}
