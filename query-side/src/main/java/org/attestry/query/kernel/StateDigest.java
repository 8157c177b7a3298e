package org.attestry.query.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What names a state of a view: the SHA-256 of its rows, each as PostgreSQL prints it as JSON on a line of its own, in the
 * order of tables and keys, each table after a line with its name.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits
 * @param rows how many rows went into it
 */
record StateDigest(String value, long rows) {

    private static final int ROWS_AT_ONCE = 2_000;

    /** Of this schema as it stands now. */
    static StateDigest now(Schema schema, ViewWorkshop shop, DataSource database) {
        return Objects.requireNonNull(new TransactionTemplate(shop.transactions()).execute(status -> {
            Place.of(schema).enterForLong(shop.jdbc());
            return of(schema, database);
        }));
    }

    /** Of this schema as the present transaction sees it, in bounded memory. */
    static StateDigest of(Schema schema, DataSource database) {
        var cursor = new JdbcTemplate(database);
        cursor.setFetchSize(ROWS_AT_ONCE);
        var digest = Digests.sha256();
        long rows = 0;
        for (var table : TableShape.of(schema, JdbcClient.create(cursor)).values()) {
            line(digest, table.table());
            var counted = new long[1];
            cursor.query(sql(schema, table), row -> {
                line(digest, row.getString(1));
                counted[0]++;
            });
            rows += counted[0];
        }
        return new StateDigest("sha256:" + HexFormat.of().formatHex(digest.digest()), rows);
    }

    private static void line(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    /** In the order of bytes, which no locale and no version of a collation changes. */
    private static String sql(Schema schema, TableShape table) {
        var order = table.key().stream()
                .map(c -> "t.\"" + c + "\"::text collate \"C\"")
                .collect(Collectors.joining(", "));
        return "select row_to_json(t)::text from %s.%s t order by %s".formatted(schema.name(), table.table(), order);
    }
}
