package org.attestry.query.kernel;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dead letters of all views, each kept where its view serves from; and those of policies, which the other side keeps. */
public final class Letterboxes {

    private static final String HOMES = """
        select view, schema from views_work.home
        where stage = 'SERVING' and to_regclass(schema || '.view_letter') is not null\
        """;

    private static final String POLICIES = """
        select l.policy as name, l.subject as stream, l.*, (select count(*) from policies.letter w
            where w.policy = l.policy and w.subject = l.subject and w.state = 'WAITING') as waiting
        from policies.letter l\
        """;
    private static final String NONE = """
        select null::text as name, null::bigint as position, null::text as stream, null::text as state,
            null::text as cause, null::text as failure, 0 as tries, null::timestamptz as first_tried_at,
            null::timestamptz as last_tried_at, 0::bigint as waiting, null::bigint as ordered where false\
        """;

    private Letterboxes() {}

    /** A statement that gives those of views, a row for each event that was parked, waits, or was left out. */
    public static String ofViews(JdbcClient jdbc) {
        return homes(jdbc).entrySet().stream()
                .map(home -> """
                    select '%1$s' as name, l.*, (select count(*) from %2$s.view_letter w
                        where w.stream = l.stream and w.state = 'WAITING') as waiting
                    from %2$s.view_letter l\
                    """.formatted(home.getKey(), home.getValue()))
                .collect(Collectors.joining(" union all "));
    }

    /** The same of policies; none as long as no command side has ever run. */
    public static String ofPolicies(JdbcClient jdbc) {
        boolean begun = jdbc.sql("select to_regclass('policies.letter') is not null")
                .query(Boolean.class)
                .single();
        return begun ? POLICIES : NONE;
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
