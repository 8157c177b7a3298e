package org.attestry.query.kernel;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Transactions in which a view writes: they see its own schema only, and need not wait for the disk. */
final class ViewTransactions implements TransactionManager {

    // Rows and position commit together, so the last moments lost in a crash are simply read from the ledger again.
    private static final String SETTINGS =
            "select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true),"
                    + " set_config('timezone', 'UTC', true)";

    private final Schema schema;
    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;

    ViewTransactions(Schema schema, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.schema = schema;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        var status = transactions.getTransaction(TransactionDefinition.withDefaults());
        try {
            jdbc.queryForMap(SETTINGS, schema.name());
        } catch (RuntimeException | Error away) {
            transactions.rollback(status);
            throw away;
        }
        return new Running(transactions, status);
    }

    private record Running(PlatformTransactionManager transactions, TransactionStatus status) implements Transaction {
        @Override
        public void commit() {
            transactions.commit(status);
        }

        @Override
        public void rollback() {
            if (!status.isCompleted()) {
                transactions.rollback(status);
            }
        }
    }
}
