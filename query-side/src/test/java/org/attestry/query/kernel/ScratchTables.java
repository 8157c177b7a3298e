package org.attestry.query.kernel;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.attestry.ledger.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables in a schema of their own, and one connection that sees nothing else. */
final class ScratchTables implements AutoCloseable {

    private static final HikariDataSource POOL = new HikariDataSource();

    private final Schema schema = new Schema("scratch_v1");
    private final JdbcTemplate jdbc;

    ScratchTables(String tables) {
        if (POOL.getDataSource() == null) {
            POOL.setDataSource(TestDatabase.fresh());
            POOL.setMaximumPoolSize(1);
        }
        jdbc = new JdbcTemplate(POOL);
        jdbc.execute("create schema scratch_v1; set search_path = scratch_v1; set timezone = 'UTC'");
        jdbc.execute(tables);
    }

    Rows rows() {
        return new Rows(WrittenTable.of(schema, jdbc), jdbc, new CellText(QueryNode.JSON));
    }

    /** Does this in one transaction. */
    void together(Runnable work) {
        transaction().executeWithoutResult(status -> work.run());
    }

    /** What a schema is filled without. */
    void putOffIndexes() {
        together(() -> LaterIndexes.putOff(jdbc));
    }

    void makeIndexes() {
        LaterIndexes.make(schema, jdbc, transaction());
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(POOL));
    }

    List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }

    String text(String sql) {
        return String.join("|", texts(sql));
    }

    @Override
    public void close() {
        jdbc.execute("drop schema scratch_v1 cascade");
    }
}
