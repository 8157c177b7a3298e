package org.attestry.query.kernel;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps a schema at its position for a moment: no batch of any node can commit until this is closed. */
final class Standstill implements AutoCloseable {

    private final Connection connection;
    private final long position;

    Standstill(Schema schema, DataSource database) throws SQLException {
        connection = database.getConnection();
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            position = Place.lastResult(
                    statement,
                    "set local lock_timeout = '10s'; select position from " + schema.name() + ".view_state for update");
        } catch (SQLException | RuntimeException notHeld) {
            close();
            throw notHeld;
        }
    }

    long position() {
        return position;
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
