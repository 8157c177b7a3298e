package org.attestry.query.kernel;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dead letters of all views, each kept where its view serves from. */
public final class Letterboxes {

    private static final String HOMES = """
        select view, schema from views_work.home
        where stage = 'SERVING' and to_regclass(schema || '.view_letter') is not null\
        """;

    private Letterboxes() {}

    /** A statement that gives them all, a row for each event that was parked, waits, or was left out. */
    public static String all(JdbcClient jdbc) {
        return homes(jdbc).entrySet().stream()
                .map(home -> """
                    select '%1$s' as name, l.*, (select count(*) from %2$s.view_letter w
                        where w.stream = l.stream and w.state = 'WAITING') as waiting
                    from %2$s.view_letter l\
                    """.formatted(home.getKey(), home.getValue()))
                .collect(Collectors.joining(" union all "));
    }

    /** How many streams each view has parked. */
    static Map<String, Long> parked(JdbcClient jdbc) {
        var counts = new TreeMap<String, Long>();
        var each = homes(jdbc).entrySet().stream()
                .map(home -> "select '%s' as view, count(*) as parked from %s.view_letter where state = 'PARKED'"
                        .formatted(home.getKey(), home.getValue()))
                .collect(Collectors.joining(" union all "));
        if (!each.isEmpty()) {
            jdbc.sql(each).query(row -> {
                counts.put(row.getString("view"), row.getLong("parked"));
            });
        }
        return counts;
    }

    /** How many streams are parked in one schema. */
    static long parked(Schema schema, JdbcTemplate jdbc) {
        var parked = jdbc.queryForObject(
                "select count(*) from " + schema.name() + ".view_letter where state = 'PARKED'", Long.class);
        return Objects.requireNonNull(parked);
    }

    private static Map<String, String> homes(JdbcClient jdbc) {
        var homes = new TreeMap<String, String>();
        jdbc.sql(HOMES).query(row -> {
            homes.put(row.getString("view"), row.getString("schema"));
        });
        return homes;
    }
}
