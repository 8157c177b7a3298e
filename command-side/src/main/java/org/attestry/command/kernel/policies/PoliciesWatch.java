package org.attestry.command.kernel.policies;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Down while a policy cannot go on, or something due cannot be done; commands are taken all the same. What is parked is
 * told, and is nobody's emergency.
 */
final class PoliciesWatch implements HealthIndicator {

    private static final String TROUBLES = """
        select 'all' as name, trouble from policies.worker where trouble is not null
        union all select name, 'At position ' || position || ': ' || trouble from policies.progress
            where trouble is not null
        union all select task_name, count(*) || ' due times fail' from policies.scheduled_tasks
            where consecutive_failures > 0 group by task_name\
        """;

    private static final String PARKED =
            "select policy, count(*) as parked from policies.letter where state = 'PARKED' group by policy";

    private final JdbcTemplate jdbc;
    private final PolicyTables tables;

    PoliciesWatch(JdbcTemplate jdbc, PolicyTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public Health health() {
        if (!tables.areThere()) {
            return Health.unknown().withDetail("policies", "not begun").build();
        }
        var troubles = new TreeMap<String, String>();
        jdbc.query(TROUBLES, row -> {
            troubles.put(row.getString("name"), row.getString("trouble"));
        });
        var health = (troubles.isEmpty() ? Health.up() : Health.down()).withDetails(troubles);
        parked().forEach((policy, parked) -> health.withDetail(policy + ": parked", parked));
        return health.build();
    }

    /** Of how many things each policy has parked something. */
    Map<String, Long> parked() {
        var counts = new TreeMap<String, Long>();
        if (tables.areThere()) {
            jdbc.query(PARKED, row -> {
                counts.put(row.getString("policy"), row.getLong("parked"));
            });
        }
        return counts;
    }
}
