package org.attestry.query.kernel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that a view's schema holds, as text. */
final class Contents {

    private Contents() {}

    /** The rows of each table in an order of their own. */
    static Map<String, List<String>> of(DataSource database, Schema schema) {
        var jdbc = new JdbcTemplate(database);
        var rows = new TreeMap<String, List<String>>();
        var tables = jdbc.queryForList(
                "select tablename from pg_tables where schemaname = ? and tablename !~ '^view_'",
                String.class,
                schema.name());
        for (var table : tables) {
            var sql = "select t::text from %s.%s t order by t::text collate \"C\"".formatted(schema.name(), table);
            rows.put(table, jdbc.queryForList(sql, String.class));
        }
        return rows;
    }
}
