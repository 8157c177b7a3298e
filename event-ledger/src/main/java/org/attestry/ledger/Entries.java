package org.attestry.ledger;

import java.util.Iterator;

/** Entries in the order of their positions, read as they are asked for; close it when done. */
public interface Entries extends Iterator<Recorded>, AutoCloseable {
    @Override
    void close();
}
