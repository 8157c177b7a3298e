package org.attestry.ledger;

import java.util.Iterator;
import javax.sql.DataSource;

/** Entries in the order of their positions, read as they are asked for; close it when done. */
public final class Entries implements Iterator<Recorded>, AutoCloseable {
    private static final String AFTER =
            "select " + Rows.ENTRY + " from ledger.event where position > ? order by position";

    private final Cursor<Recorded> cursor;

    Entries(DataSource database, int fetch, long after) {
        cursor = new Cursor<>(database, fetch, Rows::entry, AFTER, after);
    }

    @Override
    public boolean hasNext() {
        return cursor.hasNext();
    }

    @Override
    public Recorded next() {
        return cursor.next();
    }

    @Override
    public void close() {
        cursor.close();
    }
}
