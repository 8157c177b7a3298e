package org.attestry.command.kernel.policies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which node is at work and how far each policy has come, as the database knows it. */
final class Place {

    private static final int SILENCE_SECONDS = 4;

    private final JdbcTemplate jdbc;
    private final String node = UUID.randomUUID().toString();

    Place(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the work, or says that this node is still at it; false while another node is. */
    boolean claim() {
        return jdbc.update("""
            update policies.worker set owner = ?, claimed_at = clock_timestamp()
            where owner = ? or owner is null or claimed_at < clock_timestamp() - make_interval(secs => ?)\
            """, node, node, SILENCE_SECONDS) == 1;
    }

    /** Lets another node take over at once. */
    void release() {
        jdbc.update("update policies.worker set owner = null where owner = ?", node);
    }

    /** Why nobody can go on, for whoever looks on any node. */
    void note(@Nullable String trouble) {
        jdbc.update("update policies.worker set trouble = ? where trouble is distinct from ?", trouble, trouble);
    }

    /** Where these stand; one that is new stands at the beginning. */
    Map<String, Long> positions(Collection<String> names) {
        var all = names.toArray(String[]::new);
        jdbc.update("""
            insert into policies.progress (name) select unnest(?::text[]) on conflict do nothing\
            """, (Object) all);
        return jdbc
                .queryForList("select name, position from policies.progress where name = any (?)", (Object) all)
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("position")));
    }

    /** Within a transaction: false if the work has gone to another node, so that nothing of this may count. */
    boolean move(List<Standing> standings) {
        jdbc.execute("set local synchronous_commit = off"); // what a crash takes is heard again, and changes nothing
        boolean mine = jdbc.update(
                        "update policies.worker set claimed_at = clock_timestamp(), trouble = null where owner = ?",
                        node)
                == 1;
        if (mine) {
            jdbc.update(
                    """
                    update policies.progress p set position = s.position, trouble = s.trouble
                    from unnest(?::text[], ?::bigint[], ?::text[]) s(name, position, trouble)
                    where p.name = s.name and (p.position, p.trouble) is distinct from (s.position, s.trouble)\
                    """,
                    standings.stream().map(Standing::name).toArray(String[]::new),
                    standings.stream().map(Standing::position).toArray(Long[]::new),
                    standings.stream().map(Standing::trouble).toArray(String[]::new));
        }
        return mine;
    }
}
