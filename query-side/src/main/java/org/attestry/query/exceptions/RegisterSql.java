package org.attestry.query.exceptions;

import java.util.Map;
import org.attestry.query.kernel.Counting;
import org.attestry.query.kernel.Figure;

/** The statements of the register. */
final class RegisterSql {

    private static final String MONEY = """
        case when amount is not null then json_build_object('amount', amount, 'currency', currency) end as exposure,
        case when expected_loss is not null
             then json_build_object('amount', expected_loss, 'currency', loss_currency) end as loss_of_a_year,
        case when residual_loss is not null
             then json_build_object('amount', residual_loss, 'currency', loss_currency) end as residual_loss_of_a_year\
        """;

    static final String CASES = "select c.*, " + MONEY + """
        , greatest(0, coalesce(ended_at, now())::date - began_at::date) as age from registered_case c\
        """;

    static final String RENEWALS = "select c.*, " + MONEY + """
        , coalesce(original_last_day, last_day) as original_until,
               (select json_agg(json_build_object('renewal', renewal, 'until', until, 'justification', justification,
                           'tier', tier, 'requestedBy', r.requested_by, 'requestedAt', r.requested_at,
                           'renewed', renewed, 'decidedBy', decided_by, 'decidedAt', decided_at, 'reason', reason)
                       order by renewal)
                from renewal r where r.case_id = c.case_id) as chain,
               array(select f.case_id from registered_case f where f.follows = c.case_id order by 1) as followed_by
        from registered_case c where exists (select 1 from renewal r where r.case_id = c.case_id)\
        """;

    static final String EMERGENCIES = "select c.*, " + MONEY + """
         from registered_case c where granted_at is not null\
        """;

    /** Only what has not ended. */
    static final Counting<FindAgeing> AGEING = Counting.of(FindAgeing.class, """
        select c.*, array_remove(array[state_position, waiting_position], null) as positions,
               now()::date - since::date as days from registered_case c\
        """)
            .inMarketOrNone("market")
            .ofCases("case_id")
            .only("ended_at is null", "has ended")
            .by("state")
            .figure(Figure.count("cases"))
            .figure(Figure.count("waiting").only("waiting_since is not null", "waits for no answer"))
            .figure(Figure.of("oldestSince", "since", "min(%s)"))
            .figure(Figure.of("oldestDays", "days", "max(%s)"))
            .figure(Figure.percentile("medianDays", 0.5, "days"));

    /** Sums of what is in effect; of different currencies, apart. */
    static final Map<String, Counting<FindExposure>> EXPOSURE = Map.of(
            "total", exposure("total", "''"),
            "byStandard", exposure("byStandard", "c.standard"),
            "byKind", exposure("byKind", "c.kind"),
            "byMarket", exposure("byMarket", "c.market"));

    private RegisterSql() {}

    /** A case has a row for each currency; what it may cost and what it may lose can be in different ones. */
    private static Counting<FindExposure> exposure(String list, String of) {
        return Counting.of(FindExposure.class, """
            select c.case_id, c.market, c.state, c.active_from, c.active_until, v.*, coalesce(%s, '') as of,
                   array_remove(array[state_position, amount_position, loss_position], null) as positions
            from registered_case c cross join lateral (
                select currency, bool_or(counts) as counts, sum(amount) as exposure, sum(expected) as expected,
                       sum(residual) as residual
                from (values (c.currency, true, c.amount, 0, 0),
                             (c.loss_currency, false, 0, c.expected_loss, c.residual_loss))
                    as of_case (currency, counts, amount, expected, residual)
                where currency is not null group by currency) v\
            """.formatted(of))
                .with("today", (query, sql) -> query.on() == null ? true : null)
                .inMarketOrNone("market")
                .ofCases("case_id")
                .only(":today and state = 'ACTIVE'", "not in effect now")
                .only("active_from <= :on and active_until >= :on", "not in effect on that day")
                .by("of", "currency")
                .figure(Figure.count(list + ".cases").only("counts", "has only losses in this currency"))
                .figure(Figure.sum(list + ".amount", "exposure"))
                .figure(Figure.sum(list + ".expectedLoss", "expected"))
                .figure(Figure.sum(list + ".residualLoss", "residual"));
    }
}
