package org.attestry.command.kernel.policies;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.attestry.events.views.DeadLettersEvent.DeadLetterResolved;
import org.attestry.events.views.DeadLettersId;
import org.attestry.ledger.axon.LedgerMessageSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What policies could not act on and what waits behind it, of each policy by subject: as the database has it, kept in
 * mind by the node at work.
 */
final class Letters {

    private static final String PENDING =
            "select policy, subject, position from policies.letter where state in ('PARKED', 'WAITING')";

    private final JdbcTemplate jdbc;
    private final LedgerMessageSource ledger;
    private final Map<String, Map<String, NavigableSet<Long>>> pending = new HashMap<>();
    private final Map<String, Set<Long>> resolved = new HashMap<>();

    Letters(JdbcTemplate jdbc, LedgerMessageSource ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /** Learns how these policies stand; an event that was ever resolved is not acted on, even if the tables were lost. */
    void load(Set<String> policies) {
        pending.clear();
        resolved.clear();
        jdbc.query(PENDING, row -> {
            pending.computeIfAbsent(row.getString("policy"), p -> new HashMap<>())
                    .computeIfAbsent(row.getString("subject"), s -> new TreeSet<>())
                    .add(row.getLong("position"));
        });
        policies.forEach(policy -> {
            var positions = new HashSet<Long>();
            for (var order : ledger.of(DeadLettersId.ofPolicy(policy).value())) {
                if (order.getPayload() instanceof DeadLetterResolved left) {
                    positions.add(left.position());
                }
            }
            resolved.put(policy, positions);
        });
    }

    Map<String, NavigableSet<Long>> of(String policy) {
        return pending.getOrDefault(policy, Map.of());
    }

    boolean isResolved(String policy, long position) {
        return resolved.getOrDefault(policy, Collections.emptySet()).contains(position);
    }

    /** What a page changed counts from here on. */
    void become(String policy, Map<String, NavigableSet<Long>> now) {
        pending.put(policy, now);
    }
}
