package org.attestry.benchmarks.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestry.benchmarks.Callers;
import org.attestry.benchmarks.Pace;

/** Stands in for pgbench where there is none: the same insert from Java, a connection a caller. */
final class JdbcWay implements Way {
    private static final String INSERT = PlainTable.INSERT.formatted("?", PlainTable.LEAF, "?::json", "?::json");

    private final PlainTable table;

    JdbcWay(PlainTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public String title() {
        return "JDBC loop (no pgbench here)";
    }

    @Override
    public Pace run(int callers, Duration time) {
        List<Caller> connected = new ArrayList<>();
        try {
            for (int i = 0; i < callers; i++) {
                connected.add(new Caller(table.database().connect()));
            }
            return table.count(Callers.run(connected, time));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        } finally {
            connected.forEach(Caller::hangUp);
        }
    }

    private static final class Caller implements Runnable {
        private final Connection connection;
        private final PreparedStatement insert;

        Caller(Connection connection) throws SQLException {
            this.connection = connection;
            this.insert = connection.prepareStatement(INSERT);
            insert.setString(1, Row.TYPE);
            insert.setString(2, Row.METADATA);
            insert.setString(3, Row.PAYLOAD);
        }

        @Override
        public void run() {
            try {
                insert.executeUpdate();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        void hangUp() {
            try {
                connection.close();
            } catch (SQLException alreadyGone) {
                // nothing is left to do for it
            }
        }
    }

    @Override
    public void check() {
        table.check();
    }

    @Override
    public void close() {
        // connections live as long as a run
    }
}
