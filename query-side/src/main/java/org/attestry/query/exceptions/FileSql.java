package org.attestry.query.exceptions;

/** What is read from the files. */
final class FileSql {

    static final String FILE = "select c.*, "
            + "exists (select 1 from confidential_case x where x.case_id = c.case_id) as confidential, "
            + parts("QUESTION", "json_build_object('asked', said, 'answered', answered)", "questions") + ", "
            + parts("OPINION", "said", "opinions") + ", "
            + parts(
                    "CONTROL",
                    "json_build_object('proposed', said, 'evidenced', answered, 'lapsed', ended)",
                    "controls")
            + ", "
            + parts("ROUTE", "json_build_object('routed', said, 'voided', ended)", "routes") + ", "
            + parts("CONDITION", "json_build_object('condition', said, 'met', answered, 'missed', ended)", "conditions")
            + ", "
            + parts(
                    "RENEWAL",
                    "json_build_object('requested', said, 'renewed', answered, 'refused', ended)",
                    "renewals")
            + ", "
            + parts("KEPT_OUT", "said", "kept_out") + ", "
            + parts("PRECEDENT", "said", "linked_precedents") + """
            , (select coalesce(json_agg(p.said || jsonb_build_object(
                   'seat', coalesce(
                       (select one from part r, jsonb_array_elements(r.said -> 'tiers') one
                        where r.case_id = p.case_id and r.sort = 'ROUTE' and r.name = p.said ->> 'round'
                          and one -> 'number' = p.said -> 'tier'),
                       (select m.tier from matrix_tier m where m.number = (p.said ->> 'tier')::integer
                           and m.version = coalesce((p.said ->> 'matrixVersion')::integer, c.matrix_version)),
                       case when p.said ->> 'act' = 'RATIFIED' then c.emergency::jsonb -> 'tier' end),
                   'matrixVersion', coalesce((p.said ->> 'matrixVersion')::integer, c.matrix_version),
                   'delegated', (select d.said from delegation d where d.delegation = p.said ->> 'delegation'),
                   'counts', not exists (select 1 from part r where r.case_id = p.case_id and r.sort = 'ROUTE'
                                         and r.name = p.said ->> 'round' and r.ended is not null))
                   order by p.position), '[]')
               from part p where p.case_id = c.case_id and p.sort = 'AUTHORITY') as approval_path,
            (select json_agg(step order by position) from step s where s.case_id = c.case_id) as steps
            from case_file c\
            """;

    /** Same clause before same kind, then the nearest exposure, then the latest decision. */
    static final String PRECEDENTS = """
        select p.*, p.standard = c.standard and p.clause = c.clause as same_clause,
               coalesce(p.kind = c.kind, false) as same_kind,
               case when p.amount is not null
                    then json_build_object('amount', p.amount, 'currency', p.currency) end as exposure,
               row_number() over (order by p.standard = c.standard and p.clause = c.clause desc,
                   coalesce(p.kind = c.kind, false) desc, abs(p.amount - c.amount) nulls last,
                   p.decided_at desc, p.case_id) as rank
        from case_file c join case_file p on p.case_id <> c.case_id and p.decided is not null
             and (p.standard = c.standard and p.clause = c.clause or p.kind = c.kind)
        where c.case_id = :caseId\
        """;

    private FileSql() {}

    private static String parts(String sort, String what, String name) {
        return "(select coalesce(json_agg(%s order by position, name), '[]') from part q ".formatted(what)
                + "where q.case_id = c.case_id and q.sort = '%s') as %s".formatted(sort, name);
    }
}
