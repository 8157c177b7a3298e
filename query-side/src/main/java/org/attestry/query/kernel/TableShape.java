package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database says about one table.
 *
 * @param types each column that can be written, with its type
 * @param key the columns of the primary key, in order
 * @param unwatched whether the key is made later, see {@link LaterIndexes}
 */
record TableShape(String table, Map<String, String> types, List<String> key, boolean unwatched) {

    private static final String COLUMNS = """
        select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type,
               coalesce(array_position(coalesce(i.indkey, k.later)::int2[], a.attnum), -1) as key_place,
               i.indkey is null as unwatched
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        left join pg_index i on i.indrelid = c.oid and i.indisprimary
        cross join lateral (
            select case when i.indkey is null then cast(obj_description(c.oid, 'pg_class') as int2vector) end) k (later)
        where c.relnamespace = cast(? as regnamespace) and c.relkind in ('r', 'p')
            and c.relname not in ('view_state', 'view_letter', 'view_index')
        order by c.relname, key_place, a.attnum\
        """;

    static Map<String, TableShape> of(Schema schema, JdbcClient jdbc) {
        var shapes = new TreeMap<String, TableShape>();
        jdbc.sql(COLUMNS).param(schema.name()).query(row -> {
            boolean unwatched = row.getBoolean("unwatched");
            var shape = shapes.computeIfAbsent(
                    row.getString("relname"),
                    t -> new TableShape(t, new LinkedHashMap<>(), new ArrayList<>(), unwatched));
            shape.types.put(row.getString("attname"), row.getString("type"));
            if (row.getInt("key_place") >= 0) {
                shape.key.add(row.getString("attname"));
            }
        });
        for (var shape : shapes.values()) {
            if (shape.key.isEmpty()) {
                throw new IllegalStateException(
                        schema.name() + "." + shape.table + " has no primary key, by which rows are written");
            }
        }
        return shapes;
    }

    String typeOf(String column) {
        var type = types.get(column);
        if (type == null) {
            throw new IllegalArgumentException(table + " has no column " + column + "; it has " + types.keySet());
        }
        return type;
    }
}
