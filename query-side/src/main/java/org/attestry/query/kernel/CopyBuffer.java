package org.attestry.query.kernel;

import java.sql.SQLException;
import java.util.Arrays;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/** Bytes on their way into a COPY, sent on as soon as there are enough of them; it does not grow with what is sent. */
final class CopyBuffer {

    private static final int ENOUGH = 1 << 16;

    private final CopyIn copy;
    private byte[] bytes = new byte[ENOUGH + (ENOUGH >> 2)];
    private int end;

    CopyBuffer(CopyIn copy) {
        this.copy = copy;
    }

    /** Sends what there is if it is enough to be worth it. */
    void sendIfEnough() throws SQLException {
        if (end >= ENOUGH) {
            send();
        }
    }

    void send() throws SQLException {
        copy.writeToCopy(bytes, 0, end);
        end = 0;
    }

    CopyBuffer int1(int value) {
        room(1);
        bytes[end++] = (byte) value;
        return this;
    }

    CopyBuffer int2(int value) {
        room(2);
        ByteConverter.int2(bytes, end, value);
        end += 2;
        return this;
    }

    CopyBuffer int4(int value) {
        room(4);
        ByteConverter.int4(bytes, end, value);
        end += 4;
        return this;
    }

    CopyBuffer int8(long value) {
        room(8);
        ByteConverter.int8(bytes, end, value);
        end += 8;
        return this;
    }

    CopyBuffer bytes(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, end, more.length);
        end += more.length;
        return this;
    }

    void sized(byte[] value) {
        int4(value.length).bytes(value);
    }

    /** A column without a value. */
    void nothing() {
        int4(-1);
    }

    /** What comes until {@link #endSized} has its length before it. */
    int beginSized() {
        int4(0);
        return end;
    }

    void endSized(int begin) {
        ByteConverter.int4(bytes, begin - 4, end - begin);
    }

    private void room(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
        }
    }
}
