package org.attestry.query.kernel;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
        return views.known().values().stream().map(List::getFirst).map(this::of).toList();
    }

    private ViewStanding of(KnownView newest) {
        return views.find(newest.name())
                .map(served -> of(Objects.requireNonNull(served.view()), served.schema()))
                .orElseGet(() -> {
                    var built = of(newest, newest.home());
                    return new ViewStanding(
                            built.view(),
                            built.version(),
                            built.position(),
                            built.lag(),
                            built.atWork(),
                            built.parked(),
                            built.missingSince(),
                            "It is being built and does not answer yet.");
                });
    }

    private ViewStanding of(KnownView view, Schema schema) {
        var sql = """
            select v.position, greatest(h.position - v.position, 0) as lag, v.trouble,
                   v.owner is not null and v.claimed_at > clock_timestamp() - interval '10 seconds' as at_work,
                   (select count(*) from %1$s.view_letter l where l.state = 'PARKED') as parked,
                   (select e.recorded_at from ledger.event e where e.position = v.position + 1) as missing_since
            from ledger.head h, %1$s.view_state v\
            """.formatted(schema.name());
        var standing = jdbc.queryForObject(
                sql,
                (row, number) -> new ViewStanding(
                        view.name(),
                        view.version(),
                        row.getLong("position"),
                        row.getLong("lag"),
                        row.getBoolean("at_work"),
                        row.getLong("parked"),
                        instant(row.getTimestamp("missing_since")),
                        row.getString("trouble")));
        return Objects.requireNonNull(standing);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
