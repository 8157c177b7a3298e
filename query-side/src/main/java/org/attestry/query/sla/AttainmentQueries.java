package org.attestry.query.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;
import org.attestry.query.kernel.Part;
import org.attestry.query.kernel.Select;
import org.attestry.query.sla.Attainment.Kept;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** How kept promises are counted. */
final class AttainmentQueries {

    private static final ZoneId OF_THE_PLAN = ZoneId.of("America/New_York");

    private static final YearMonth FIRST = YearMonth.of(1, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    private static final String CLOCKS = """
        select c.*, to_char(ended_at at time zone :in_zone, 'YYYY-MM') as month,
               array_remove(array[start_position, breach_position, state_position, excuse_position], null) as positions
        from clock c\
        """;

    static final Counting<CountAttainment> COUNTED = Counting.of(CountAttainment.class, CLOCKS)
            .with("in_zone", (query, sql) -> zone(query))
            .with("earliest", (query, sql) -> begin(known(query.from(), FIRST), query))
            .with("latest", (query, sql) -> begin(known(query.to(), LAST).plusMonths(1), query))
            .with("now", (query, sql) -> query.at() == null ? sql.now() : query.at())
            .inMarketOrNone("market")
            .ofCases("case_id")
            .where("subject = :subject")
            .where("rule = :rule")
            .where("priority = :priority")
            .where("market = :market")
            .only("month is null or month >= :from", "came to its end before the period")
            .only("month is null or month <= :to", "came to its end after the period")
            .within("ended_at is null or (ended_at >= :earliest and ended_at <= :latest)")
            .by("subject", "rule", "month")
            .figure(done(Figure.count("met")).only("state = 'MET'", "done too late"))
            .figure(done(Figure.count("missed")).only("state = 'MISSED'", "done in time"))
            .figure(done(Figure.count("excused"))
                    .only("state = 'MISSED'", "done in time")
                    .only("excuse is not null", "not excused"))
            .figure(Figure.count("cancelled")
                    .only("month is not null", "not done yet")
                    .only("state = 'CANCELLED'", "done"))
            .figure(Figure.count("openAndBreached")
                    .only("month is null", "done, or no longer wanted")
                    .only("breached_at is not null or (state = 'RUNNING' and due < :now)", "not broken so far"))
            .figure(done(Figure.share("attained", "state = 'MET'")));

    private static Figure done(Figure figure) {
        return figure.only("month is not null", "not done yet").only("state <> 'CANCELLED'", "no longer wanted");
    }

    private record Counted(
            SlaSubject subject,
            String rule,
            @Nullable String month,
            long met,
            long missed,
            long excused,
            long cancelled,
            long openAndBreached,
            Part attained) {

        Kept kept() {
            return new Kept(
                    subject,
                    rule,
                    month,
                    met,
                    missed,
                    excused,
                    cancelled,
                    month == null ? openAndBreached : null,
                    Wilson.of(attained.hits(), attained.of()));
        }
    }

    private AttainmentQueries() {}

    private static ZoneId zone(CountAttainment query) {
        return query.zone() == null ? OF_THE_PLAN : query.zone();
    }

    private static Instant begin(YearMonth month, CountAttainment query) {
        return month.atDay(1).atStartOfDay(zone(query)).toInstant();
    }

    private static YearMonth known(@Nullable YearMonth month, YearMonth otherwise) {
        return month == null || month.isBefore(FIRST) || month.isAfter(LAST) ? otherwise : month;
    }

    static Attainment count(Answering sql) {
        var byClock = sql.count(COUNTED, "subject", "rule").oldest("subject", "rule");
        var byMonth = sql.count(COUNTED, "subject", "rule", "month")
                .where("month is not null")
                .oldest("month", "subject", "rule");
        return new Attainment(kept(byClock), kept(byMonth));
    }

    private static List<Kept> kept(Select counted) {
        return counted.list(Counted.class).stream().map(Counted::kept).toList();
    }
}
