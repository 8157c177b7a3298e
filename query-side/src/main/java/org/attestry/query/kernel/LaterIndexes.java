package org.attestry.query.kernel;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The indexes that tables are filled without and get once they are full, which costs a fraction of keeping them up to date
 * meanwhile. What a row must not share with another is watched from the beginning, but for keys with the position of an
 * event in them: history is gone through once, so no two events share that.
 */
final class LaterIndexes {

    /**
     * Written down in the schema itself, so that whoever goes on after a node that died makes the same. What names a row
     * meanwhile is said in the comment on its table: the numbers of the columns.
     */
    private static final String PUT_OFF = """
        create table view_index (number bigint primary key, definition text not null);
        insert into view_index select indexrelid::bigint, pg_get_indexdef(indexrelid)
        from pg_index join pg_class on pg_class.oid = indexrelid
        where relnamespace = current_schema()::regnamespace and not indisunique
            and indrelid <> 'view_letter'::regclass;
        do $$ declare one text; begin
            for one in select number::oid::regclass from view_index loop execute 'drop index ' || one; end loop;
        end $$;
        do $$ declare key record; begin
            for key in
                select conindid, conname, conrelid::regclass as of_table, array_to_string(conkey, ' ') as columns
                from pg_constraint join pg_attribute on attrelid = conrelid and attnum = any (conkey)
                where connamespace = current_schema()::regnamespace and contype = 'p' and attname = 'position'
                    and conrelid <> 'view_letter'::regclass
            loop
                insert into view_index values (key.conindid, format(
                    '%1$s; alter table %2$s add primary key using index %3$I; comment on table %2$s is null',
                    pg_get_indexdef(key.conindid), key.of_table, key.conname));
                execute format('alter table %s drop constraint %I', key.of_table, key.conname);
                execute format('comment on table %s is %L', key.of_table, key.columns);
            end loop;
        end $$\
        """;

    private record PutOff(long number, String definition) {}

    private LaterIndexes() {}

    /** Takes away those of the empty tables of the present schema. */
    static void putOff(JdbcTemplate jdbc) {
        jdbc.execute(PUT_OFF);
    }

    /** Makes those of a schema that were put off, if any were, side by side. */
    static void make(Schema schema, JdbcTemplate jdbc, TransactionTemplate transaction) {
        var book = schema.name() + ".view_index";
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, book))) {
            return;
        }
        var putOff = jdbc.query(
                "select number, definition from %s order by number".formatted(book),
                (row, number) -> new PutOff(row.getLong(1), row.getString(2)));
        int helpers = putOff.size() == 1 ? 2 : 0; // of those that are made side by side none needs any
        Handful.doAll(putOff.stream()
                .<Runnable>map(index ->
                        () -> transaction.executeWithoutResult(status -> jdbc.execute(sql(schema, index, helpers))))
                .toList());
        jdbc.execute("drop table " + book);
    }

    private static String sql(Schema schema, PutOff index, int helpers) {
        return """
            set local search_path = %s;
            set local maintenance_work_mem = '256MB';
            set local max_parallel_maintenance_workers = %d;
            %s;
            delete from view_index where number = %d\
            """.formatted(schema.name(), helpers, index.definition(), index.number());
    }
}
