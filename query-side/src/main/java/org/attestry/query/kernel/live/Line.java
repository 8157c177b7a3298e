package org.attestry.query.kernel.live;

import java.io.IOException;

/** What a reader is reached by; none of it ever waits. */
public interface Line {

    /** Whether something can be written; if not, the reader is told when it can. */
    boolean isReady();

    void write(byte[] bytes, int from, int count) throws IOException;

    void flush() throws IOException;

    /** All is said. */
    void end();

    /** Nobody listens at the other end: hangs up, whatever is still under way. */
    void cut();
}
