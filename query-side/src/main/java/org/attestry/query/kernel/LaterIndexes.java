package org.attestry.query.kernel;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The indexes that tables are filled without and get once they are full, which costs a fraction of keeping them up to date
 * meanwhile. What a row must not share with another is watched from the beginning.
 */
final class LaterIndexes {

    /** Written down in the schema itself, so that whoever goes on after a node that died makes the same. */
    private static final String PUT_OFF = """
        create table view_index (number bigint primary key, definition text not null);
        insert into view_index select indexrelid::bigint, pg_get_indexdef(indexrelid)
        from pg_index join pg_class on pg_class.oid = indexrelid
        where relnamespace = current_schema()::regnamespace and not indisunique
            and indrelid <> 'view_letter'::regclass;
        do $$ declare one text; begin
            for one in select number::oid::regclass from view_index loop execute 'drop index ' || one; end loop;
        end $$\
        """;

    private static final String MAKE = """
        set local maintenance_work_mem = '256MB';
        do $$ declare one text; begin
            for one in select definition from view_index order by number loop execute one; end loop;
        end $$;
        drop table view_index\
        """;

    private LaterIndexes() {}

    /** Takes away those of the empty tables of the present schema. */
    static void putOff(JdbcTemplate jdbc) {
        jdbc.execute(PUT_OFF);
    }

    /** Makes those of the present schema that were put off, if any were. */
    static void make(JdbcTemplate jdbc) {
        var putOff = jdbc.queryForObject("select to_regclass('view_index') is not null", Boolean.class);
        if (Boolean.TRUE.equals(putOff)) {
            jdbc.execute(MAKE);
        }
    }
}
