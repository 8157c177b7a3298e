package org.attestry.query.sla;

import java.time.ZoneId;
import java.util.List;
import org.attestry.events.sla.SlaSubject;
import org.attestry.query.kernel.Answering;
import org.attestry.query.sla.Attainment.Kept;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** How kept promises are counted. */
final class AttainmentQueries {

    private static final ZoneId OF_THE_PLAN = ZoneId.of("America/New_York");

    private static final String COUNTS = """
        with found as (
            select c.*, case when state in ('MET', 'MISSED', 'CANCELLED')
                             then to_char(state_since at time zone :in_zone, 'YYYY-MM') end as month
            from clock c
            where (cast(:subject as text) is null or subject = :subject)
              and (cast(:rule as text) is null or rule = :rule)
              and (cast(:priority as text) is null or priority = :priority)
              and (cast(:market as text) is null or market = :market)
              and (:every or market is null or market = any (:some))
        ), asked as (
            select * from found where month is null
               or (month >= coalesce(cast(:first as text), '0000') and month <= coalesce(cast(:last as text), '9999')))
        select subject, rule, coalesce(month, '') as month, grouping(month) as all_months,
               count(*) filter (where state = 'MET') as met,
               count(*) filter (where state = 'MISSED') as missed,
               count(*) filter (where state = 'MISSED' and excuse is not null) as excused,
               count(*) filter (where state = 'CANCELLED') as cancelled,
               count(*) filter (where month is null
                   and (breached_at is not null or (state = 'RUNNING' and due < :now))) as open_and_breached
        from asked group by grouping sets ((subject, rule), (subject, rule, month))\
        """;

    private record Counted(
            SlaSubject subject,
            String rule,
            String month,
            int allMonths,
            long met,
            long missed,
            long excused,
            long cancelled,
            long openAndBreached) {

        Kept kept() {
            var whole = allMonths == 1;
            return new Kept(
                    subject,
                    rule,
                    whole ? null : month,
                    met,
                    missed,
                    excused,
                    cancelled,
                    whole ? openAndBreached : null,
                    Wilson.of(met, met + missed));
        }
    }

    private AttainmentQueries() {}

    static Attainment count(CountAttainment query, Answering sql) {
        var markets = sql.markets();
        var counted = sql.select(COUNTS)
                .with("in_zone", (query.zone() == null ? OF_THE_PLAN : query.zone()).getId())
                .with("first", text(query.from()))
                .with("last", text(query.to()))
                .with("now", query.at() == null ? sql.now() : query.at())
                .with("every", markets.every())
                .with("some", List.copyOf(markets.some()))
                .oldest("month", "subject", "rule")
                .list(Counted.class);
        return new Attainment(
                counted.stream()
                        .filter(c -> c.allMonths() == 1)
                        .map(Counted::kept)
                        .toList(),
                counted.stream()
                        .filter(c -> c.allMonths() == 0 && !c.month().isEmpty())
                        .map(Counted::kept)
                        .toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
