package org.attestry.query.backtests;

import java.util.List;
import org.attestry.events.issues.Priority;
import org.attestry.http.Role;
import org.attestry.query.backtests.BackTestFindings.Changed;
import org.attestry.query.backtests.BackTestFindings.Kept;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Select;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How what was ordered and what was found are asked together. */
final class BackTestQueries {

    private static final String ALL = """
        select o.back_test, o.kind, coalesce(f.state, 'ORDERED') as state, o.about, o.since as "from", o.until,
               o.ordered_by, o.ordered_at, o.ordered, o.proposal, f.position, f.done, f.digest, f.trouble,
               f.finished_at, coalesce(f.kept, false) as kept
        from back_test o left join views_work.back_test f on f.back_test = o.back_test\
        """;
    private static final String CHANGES = """
        select change, was, would_be, sum(things)::bigint as things, sum(exposure) as exposure
        from views_work.back_test_change
        where back_test = :backTest and (:every or market is null or market = any (:some))
        group by change, was, would_be\
        """;
    private static final String KEPT = """
        select rule, coalesce(month, '') as month, priority, coalesce(priority, '') as ranked,
               grouping(month) as by_priority,
               sum(was_met)::bigint as was_met, sum(was_missed)::bigint as was_missed,
               sum(would_be_met)::bigint as would_be_met, sum(would_be_missed)::bigint as would_be_missed
        from views_work.back_test_kept
        where back_test = :backTest and (:every or market is null or market = any (:some))
        group by grouping sets ((rule, month), (rule, priority))\
        """;
    private static final String DIFFERENCES = """
        select d.* from views_work.back_test_difference d join back_test o on o.back_test = d.back_test\
        """;

    private record Proposed(JsonNode proposal) {}

    private record Counted(
            String rule,
            String month,
            @Nullable Priority priority,
            int byPriority,
            long wasMet,
            long wasMissed,
            long wouldBeMet,
            long wouldBeMissed) {

        Kept kept() {
            return new Kept(
                    rule,
                    byPriority == 1 ? null : month,
                    priority,
                    wasMet,
                    wasMissed,
                    Wilson.of(wasMet, wasMet + wasMissed),
                    wouldBeMet,
                    wouldBeMissed,
                    Wilson.of(wouldBeMet, wouldBeMet + wouldBeMissed));
        }
    }

    private BackTestQueries() {}

    /** Those that the asker may know of: whoever may publish the matrix, or only look, all; others those of promises. */
    static Select all(Answering sql) {
        return visible(sql.select(ALL), sql, "kind = 'SLA'");
    }

    private static Select visible(Select select, Answering sql, String otherwise) {
        var roles = sql.person().roles();
        var whole = roles.contains(Role.DIRECTOR) || roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.AUDITOR);
        return whole ? select : select.where(otherwise);
    }

    static BackTestFindings findings(Answering sql) {
        var one = all(sql).where("back_test = :backTest").one(BackTest.class);
        var proposal = all(sql).where("back_test = :backTest").one(Proposed.class);
        var kept = inMarkets(KEPT, sql).oldest("rule", "month", "ranked").list(Counted.class);
        return new BackTestFindings(
                one,
                proposal.proposal(),
                inMarkets(CHANGES, sql).oldest("change", "was", "would_be").list(Changed.class),
                kept(kept, 0),
                kept(kept, 1));
    }

    private static List<Kept> kept(List<Counted> all, int byPriority) {
        return all.stream()
                .filter(counted -> counted.byPriority() == byPriority)
                .map(Counted::kept)
                .toList();
    }

    private static Select inMarkets(String statement, Answering sql) {
        var markets = sql.markets();
        return sql.select(statement).with("every", markets.every()).with("some", List.copyOf(markets.some()));
    }

    static Page<BackTestDifference> differences(Answering sql) {
        all(sql).where("back_test = :backTest").one(BackTest.class);
        var those = sql.select(DIFFERENCES)
                .where("back_test = :backTest")
                .where("change = :change")
                .where("market = :market")
                .inMarketOrNone("market");
        return Confidential.narrowed(those, sql, "case_id").oldest("thing").page(BackTestDifference.class);
    }
}
