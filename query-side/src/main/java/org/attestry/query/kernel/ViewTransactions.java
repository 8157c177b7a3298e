package org.attestry.query.kernel;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;

/** Transactions in which a view writes: they see its own schema only, and need not wait for the disk. */
final class ViewTransactions implements TransactionManager {

    /** Where a batch can go back to without losing its settings. */
    static final String BEGINNING = "beginning";

    /** Rows are found by their keys whatever is known of a table: it may have been empty when somebody last looked. */
    private static final String BY_KEY =
            "set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_seqscan = off;";

    private final Schema schema;
    private final String plans;
    private final JdbcTemplate jdbc;
    private final PlatformTransactionManager transactions;

    ViewTransactions(Schema schema, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this(schema, BY_KEY, jdbc, transactions);
    }

    private ViewTransactions(Schema schema, String plans, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.schema = schema;
        this.plans = plans;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** The same for statements of any kind. */
    static ViewTransactions ofAnyKind(Schema schema, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new ViewTransactions(schema, "", jdbc, transactions);
    }

    @Override
    public Transaction startTransaction() {
        var running = begin();
        try {
            enter();
        } catch (RuntimeException | Error away) {
            running.rollback();
            throw away;
        }
        return running;
    }

    /** A transaction that {@link #enter enters} the schema when there is something to write: mostly there is nothing. */
    Transaction begin() {
        return new Running(transactions, transactions.getTransaction(TransactionDefinition.withDefaults()));
    }

    /**
     * From here on the present transaction is at work in the schema. Rows and position commit together, so the last
     * moments lost in a crash are simply read again. The savepoint costs no round trip of its own.
     */
    void enter() {
        jdbc.execute("""
            set local search_path = %s;
            set local synchronous_commit = off;
            set local timezone = 'UTC';
            %s
            savepoint %s\
            """.formatted(schema.name(), plans, BEGINNING));
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
