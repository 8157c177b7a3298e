package org.attestry.query.sla;

/** The tables of {@link GovernanceBook}, and how they are asked. */
final class GovernanceTables {

    static final String SQL = """
        create table process (
            process text primary key,
            version int,
            title text,
            steps json,
            inputs text[],
            outputs text[],
            owner text
        );
        create table raci (
            process text,
            step text,
            responsible text[] not null,
            accountable text not null,
            consulted text[] not null,
            informed text[] not null,
            primary key (process, step)
        );
        create table metric (
            metric text,
            version int,
            title text not null,
            formula text not null,
            unit text not null,
            direction text not null,
            target numeric,
            source_events text[] not null,
            defined_at timestamptz not null,
            primary key (metric, version)
        );
        create table occasion (
            thing text collate "C",
            name text collate "C",
            kind text not null,
            title text not null,
            day date not null,
            next date,
            passed boolean,
            said text[] not null,
            people text[] not null,
            primary key (thing, name)
        );
        """;

    /** Each process with its steps in order; a hole is a step nobody answers for, or a process nobody owns. */
    static final String PROCESSES = """
        select p.process, p.version, p.title, p.inputs, p.outputs, p.owner, s.steps,
               s.holes + case when p.owner is null then 1 else 0 end as holes
        from process p cross join lateral (
            select json_agg(json_build_object('step', d.step ->> 'step', 'title', d.step ->> 'title',
                       'responsible', coalesce(r.responsible, '{}'), 'accountable', r.accountable,
                       'consulted', coalesce(r.consulted, '{}'), 'informed', coalesce(r.informed, '{}'))
                       order by d.place) as steps,
                   count(*) filter (where r.step is null) as holes
            from json_array_elements(p.steps) with ordinality d(step, place)
            left join raci r on r.process = p.process and r.step = d.step ->> 'step') s\
        """;

    static final String METRICS = """
        select m.*, version = max(version) over (partition by metric) as latest from metric m\
        """;

    /** What was held and tested, and what is to be held and tested next. */
    static final String OCCASIONS = """
        select thing, kind, title, day, false as planned, passed, said, people, thing || '/' || name || '/0' as occasion_key
        from occasion
        union all
        select thing, kind, title, next, true, null, '{}', '{}', thing || '/' || name || '/1'
        from occasion o where next is not null and not exists (
            select 1 from occasion l where l.thing = o.thing and l.kind = o.kind and l.day > o.day
                and (l.kind = 'REVIEW' or l.title = o.title))\
        """;

    private GovernanceTables() {}
}
