package org.attestry.query.exceptions;

import org.jspecify.annotations.Nullable;

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

    /** Stages in the order of a life; only what has not ended. */
    static final String AGEING = """
        select state, array_position(array['DETECTED', 'REQUESTED', 'TRIAGED', 'VETTING', 'VETTED', 'ASSESSED',
                   'AWAITING_APPROVAL', 'APPROVED', 'ACTIVE', 'SUSPENDED'], state) as rank,
               count(*) as cases, count(waiting_since) as waiting, min(since) as oldest_since,
               max(now()::date - since::date) as oldest_days,
               percentile_disc(0.5) within group (order by now()::date - since::date) as median_days
        from registered_case
        where ended_at is null and (market is null or :every or market = any (:some)) group by state\
        """;

    private RegisterSql() {}

    /** Sums of what is in effect; of different currencies, apart. */
    static String exposure(@Nullable String by, boolean onADay) {
        return """
            select %s as "of", v.currency, count(*) filter (where v.counts) as cases,
                   coalesce(sum(v.amount), 0) as amount, coalesce(sum(v.expected), 0) as expected_loss,
                   coalesce(sum(v.residual), 0) as residual_loss
            from registered_case c
            cross join lateral (values (c.currency, true, c.amount, 0, 0),
                                       (c.loss_currency, false, 0, c.expected_loss, c.residual_loss))
                as v (currency, counts, amount, expected, residual)
            where v.currency is not null and %s and (c.market is null or :every or c.market = any (:some))
            group by 1, 2\
            """.formatted(
                        by == null ? "''" : "coalesce(c." + by + ", '')",
                        onADay ? "c.active_from <= :on and c.active_until >= :on" : "c.state = 'ACTIVE'");
    }
}
