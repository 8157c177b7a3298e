package org.attestry.stored;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A way through JSON in UTF-8 as it is written here: without spaces. Whatever looks otherwise is {@link Unusual}, and is
 * for a reader that knows everything.
 */
final class PlainJson {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 18;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final int end;
    private int at;

    /** Something that is not written as it is written here. */
    static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual() {
            super(null, null, false, false); // nobody reads it, and it may come often
        }
    }

    PlainJson(byte[] bytes, int from, int length) {
        this.bytes = bytes;
        at = from;
        end = from + length;
    }

    boolean isAtEnd() {
        return at == end;
    }

    /** Whether this comes next; if so, it is passed. */
    boolean passes(byte[] what) {
        int after = at + what.length;
        if (after > end || !Arrays.equals(bytes, at, after, what, 0, what.length)) {
            return false;
        }
        at = after;
        return true;
    }

    /** Whether this comes next; if so, it is passed. */
    boolean passes(char one) {
        if (at == end || bytes[at] != one) {
            return false;
        }
        at++;
        return true;
    }

    void pass(char one) {
        if (!passes(one)) {
            throw new Unusual();
        }
    }

    boolean truth() {
        if (passes(TRUE)) {
            return true;
        }
        if (passes(FALSE)) {
            return false;
        }
        throw new Unusual();
    }

    /** A number as it is written. */
    String number() {
        int from = at;
        while (at < end && "+-.0123456789Ee".indexOf(bytes[at]) >= 0) {
            at++;
        }
        if (at == from || at - from > LONGEST_NUMBER) {
            throw new Unusual();
        }
        return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    }

    String text() {
        pass('"');
        int from = at;
        for (int i = at; i < end; i++) {
            if (bytes[i] == '"') {
                at = i + 1;
                return said(from, i);
            }
            if (bytes[i] == '\\') {
                return unescaped(from, i);
            }
        }
        throw new Unusual();
    }

    private String unescaped(int from, int firstEscape) {
        var text = new StringBuilder(said(from, firstEscape));
        int i = firstEscape;
        while (i + 1 < end && bytes[i] != '"') {
            if (bytes[i] == '\\') {
                text.append(meant((char) bytes[i + 1]));
                i += 2;
            } else {
                int plain = i;
                while (i < end && bytes[i] != '"' && bytes[i] != '\\') {
                    i++;
                }
                text.append(said(plain, i));
            }
        }
        at = i;
        pass('"');
        return text.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case '"', '\\', '/' -> escaped;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new Unusual();
        };
    }

    private String said(int from, int to) {
        if (to - from > LONGEST_TEXT) {
            throw new Unusual();
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
