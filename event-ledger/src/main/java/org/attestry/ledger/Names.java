package org.attestry.ledger;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Few names that come again and again: each becomes a text once. */
final class Names {
    private static final int ROOM = 1 << 10;

    private final @Nullable String[] known = new @Nullable String[ROOM];

    /** The name in these bytes. */
    String of(byte[] bytes, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + bytes[i];
        }
        int place = (hash ^ hash >>> 16) & ROOM - 1;
        String name = known[place];
        if (name == null || !says(name, bytes, from, length)) {
            name = new String(bytes, from, length, StandardCharsets.UTF_8);
            known[place] = name;
        }
        return name;
    }

    private static boolean says(String name, byte[] bytes, int from, int length) {
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != bytes[from + i]) {
                return false;
            }
        }
        return true;
    }
}
