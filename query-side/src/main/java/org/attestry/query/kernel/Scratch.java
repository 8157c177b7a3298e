package org.attestry.query.kernel;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables that a pass through history has filled, to be worked on until they go. */
public final class Scratch {

    private final Schema schema;
    private final ViewWorkshop shop;
    private final DataSource database;
    private final ViewTransactions transactions;
    private final Map<String, WrittenTable> tables;

    Scratch(Schema schema, ViewWorkshop shop, DataSource database) {
        this.schema = schema;
        this.shop = shop;
        this.database = database;
        transactions = ViewTransactions.ofAnyKind(schema, shop.jdbc(), shop.transactions());
        tables = WrittenTable.of(schema, shop.jdbc());
    }

    /** The rows that a statement gives; {@code :name} stands for the value of that name. */
    public <T> List<T> read(Class<T> row, String sql, Map<String, ?> values) {
        return inTransaction(jdbc -> jdbc.sql(sql)
                .params(values)
                .query(new RowReader<>(row, shop.text().json()))
                .list());
    }

    /** Does statements. */
    public void run(String sql, Map<String, ?> values) {
        inTransaction(jdbc -> jdbc.sql(sql).params(values).update());
    }

    /** Writes rows as a view does: gathered, and sent together. */
    public void write(Consumer<Rows> writing) {
        transactions.executeInTransaction(() -> {
            var rows = new Rows(tables, shop.jdbc(), shop.text());
            writing.accept(rows);
            rows.flush();
        });
    }

    /** Names what the tables hold. */
    public String digest() {
        return StateDigest.now(schema, shop, database).value();
    }

    private <T> T inTransaction(Function<JdbcClient, T> work) {
        return transactions.fetchInTransaction(() -> work.apply(JdbcClient.create(shop.jdbc())));
    }
}
