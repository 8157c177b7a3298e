package org.attestry.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.NoSuchElementException;
import javax.sql.DataSource;

/** Rows in the order of their positions through a server-side cursor: memory holds one fetch of them. */
final class Cursor<T> implements Iterator<T>, AutoCloseable {
    // whatever the statistics say: walk the index, never sort ten million rows before giving the first
    static final String WALK = "set local enable_seqscan = off; set local enable_sort = off; set local jit = off";

    private final Connection connection;
    private final Rows.Shape<T> shape;
    private final ResultSet rows;
    private boolean ready;
    private boolean ended;

    Cursor(DataSource database, int fetch, Rows.Shape<T> shape, String sql, long... values) {
        this.shape = shape;
        try {
            connection = database.getConnection();
        } catch (SQLException fault) {
            throw Faults.ofReading(fault);
        }
        try {
            connection.setAutoCommit(false); // without a transaction the driver would fetch everything at once
            try (Statement walk = connection.createStatement()) {
                walk.execute(WALK);
            }
            PreparedStatement ask = connection.prepareStatement(sql);
            ask.setFetchSize(fetch);
            for (int i = 0; i < values.length; i++) {
                ask.setLong(i + 1, values[i]);
            }
            rows = ask.executeQuery();
        } catch (SQLException fault) {
            close();
            throw Faults.ofReading(fault);
        }
    }

    @Override
    public boolean hasNext() {
        if (!ready && !ended) {
            try {
                ready = rows.next();
            } catch (SQLException fault) {
                close();
                throw Faults.ofReading(fault);
            }
            if (!ready) {
                close();
            }
        }
        return ready;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        ready = false;
        try {
            return shape.of(rows);
        } catch (SQLException fault) {
            close();
            throw Faults.ofReading(fault);
        }
    }

    /** Gives the connection back; at the end this happens by itself. */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        ready = false;
        try (Connection done = connection) {
            done.rollback();
            done.setAutoCommit(true);
        } catch (SQLException alreadyGone) {
            // nothing is left to do for it
        }
    }
}
