package org.attestry.query.exceptions;

import org.attestry.query.kernel.Confidential;

/** What is read from the rule book. */
final class RuleSql {

    private static final String IN_EFFECT = "d.state in ('ACTIVE', 'SUSPENDED')";

    static final String STANDARDS = """
        select s.*, json_array_length(s.text -> 'clauses') as clauses,
               (select count(*) from departure d where d.standard = s.standard and %s) as in_effect,
               (select count(*) from clause c
                where c.standard = s.standard and c.raised_at is not null) as candidates
        from standard s\
        """.formatted(IN_EFFECT);

    /** Cases that the asker may not know of are counted and not named. */
    private static final String CLAUSES = """
        select c.standard, c.clause, c.raised_at,
               (select count(*) from excepted x where x.standard = c.standard and x.clause = c.clause
                    and x.at > now() - interval '12 months') as approvals,
               (select count(*) from departure d where d.standard = c.standard and d.clause = c.clause and %s) as in_effect,
               array(select k.case_id from candidate_case k where k.standard = c.standard and k.clause = c.clause and %s
                     order by 1) as cases,
               (select coalesce(json_agg(said order by position), '[]') from proposal p
                where p.standard = c.standard and p.clause = c.clause) as proposals
        from clause c\
        """.formatted(IN_EFFECT, Confidential.mayKnow("hidden.case_id = k.case_id"));

    static final String CANDIDATES = CLAUSES + " where c.raised_at is not null";

    static final String STANDARD = """
        select s.*,
               (select json_agg(json_build_object('version', version, 'text', text, 'reason', reason, 'by', by,
                                                  'at', at) order by version desc)
                from edition e where e.standard = s.standard) as editions,
               (select coalesce(json_agg(json_build_object(
                       'standard', c.standard, 'clause', c.clause, 'raisedAt', c.raised_at, 'approvals', c.approvals,
                       'inEffect', c.in_effect, 'cases', c.cases, 'proposals', c.proposals) order by c.clause), '[]')
                from (%s) c where c.standard = s.standard) as excepted
        from standard s\
        """.formatted(CLAUSES);

    static final String DELEGATIONS = """
        select d.*, revoked_at is null and holds_from <= now() and now() < holds_until as standing from delegation d\
        """;

    private RuleSql() {}
}
