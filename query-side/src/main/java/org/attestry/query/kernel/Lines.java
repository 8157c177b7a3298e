package org.attestry.query.kernel;

import java.io.IOException;
import java.io.OutputStream;

/** An answer of any length, one JSON object a line, written as it is read. */
@FunctionalInterface
public interface Lines {

    /** Writes every line, each ended by a line feed. */
    void writeTo(OutputStream out) throws IOException;
}
