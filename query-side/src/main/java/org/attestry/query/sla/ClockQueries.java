package org.attestry.query.sla;

import java.time.Instant;
import java.util.List;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Confidential;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Select;
import org.jspecify.annotations.Nullable;

/** How questions about clocks are asked of the tables. */
final class ClockQueries {

    private static final String UNFINISHED = "state in ('RUNNING', 'STANDING_STILL')";

    private static final String BOARD = """
        select c.*, clocks || '/' || clock as clock_key, coalesce(due, '9999-12-31') as due_order,
               breached_at is not null or (state = 'RUNNING' and due < :now) as overdue
        from clock c\
        """;

    private static final String BREACHES = """
        select c.*, clocks || '/' || clock as clock_key,
               case when state = 'MISSED' then state_since end as done_at,
               case when state = 'MISSED' then consumed_seconds - target_seconds end as seconds_too_long,
               excuse is not null as excused
        from clock c where breached_at is not null\
        """;

    private static final String ENDED_PAUSES = """
        select p.*, c.subject, c.rule, c.market, c.case_id, array[c.start_position, p.position] as positions
        from pause p join clock c on c.clocks = p.clocks and c.clock = p.clock\
        """;

    static final Counting<CountPauses> PAUSES = Counting.of(CountPauses.class, ENDED_PAUSES)
            .inMarketOrNone("market")
            .ofCases("case_id")
            .where("subject = :subject")
            .where("market = :market")
            .only("until >= :from", "ended before the period")
            .only("until < :to", "ended after the period")
            .by("subject", "rule", "reason")
            .figure(Figure.count("pauses"))
            .figure(Figure.distinct("clocks", "clocks || '/' || clock"))
            .figure(Figure.sum("businessSeconds", "seconds"))
            .figure(Figure.of("longestSeconds", "seconds", "max(%s)"))
            .figure(Figure.count("capped").only("capped", "did not end by itself"));

    private static final String STEPS = """
        select s.*, c.item, c.subject, c.rule, c.priority, c.market, c.target_seconds, c.case_id
        from step s join clock c on c.clocks = s.clocks and c.clock = s.clock\
        """;

    private ClockQueries() {}

    /** Only where the asker may look, and no promise for a confidential case that the asker may not know of. */
    private static Select seen(String statement, Answering sql) {
        return Confidential.narrowed(sql.select(statement).inMarketOrNone("market"), sql, "case_id");
    }

    static Page<ClockRow> board(FindSlaClocks query, Instant now, Answering sql) {
        return seen(BOARD, sql)
                .with("now", now)
                .where("state = :state")
                .where(isUnfinished(query.state()) ? UNFINISHED : "true")
                .where("subject = :subject")
                .where("rule = :rule")
                .where("item = :item")
                .where("priority = :priority")
                .where("market = :market")
                .where("overdue = :overdue")
                .where("touched_at <= :now - make_interval(days => :idleDays)")
                .oldest("due_order", "clock_key")
                .page(ClockRow.class);
    }

    /** Said apart from the state itself, because an index holds these two and no others. */
    private static boolean isUnfinished(@Nullable ClockState state) {
        return state == null || state == ClockState.RUNNING || state == ClockState.STANDING_STILL;
    }

    static Page<Breach> breaches(FindBreaches query, Answering sql) {
        return seen(BREACHES, sql)
                .where("subject = :subject")
                .where("rule = :rule")
                .where("priority = :priority")
                .where("market = :market")
                .where("excused = :excused")
                .where("breached_at >= :from")
                .where("breached_at < :to")
                .newest("breached_at", "clock_key")
                .page(Breach.class);
    }

    static List<PauseFigures.OfReason> pauses(Answering sql) {
        return sql.count(PAUSES, "subject", "rule", "reason")
                .oldest("subject", "rule", "reason")
                .list(PauseFigures.OfReason.class);
    }

    static Page<TakenStep> steps(FindLadderSteps query, Answering sql) {
        return seen(STEPS, sql)
                .where("subject = :subject")
                .where("item = :item")
                .where("market = :market")
                .where("percent >= :percent")
                .where(":told = any (notified)")
                .newest("at", "position")
                .page(TakenStep.class);
    }
}
