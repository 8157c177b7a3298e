package org.attestry.events;

import java.util.regex.Pattern;

/** The name of one thing, made by whoever first speaks of it: a short prefix that says the kind, then anything. */
public interface Id {

    /** The name as it is stored and sent, for instance {@code vis-2026-11-21-a}. */
    String value();

    /** Letters, digits and hyphens after the prefix, at most 60. */
    Pattern REST = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");

    /**
     * Holds a name against the rule for its kind.
     *
     * @throws Misnamed with a sentence that says what a right name looks like
     */
    static void check(String prefix, String value) {
        int from = prefix.length(); // by hand: names are most of what is read in history
        int rest = value.length() - from;
        if (!value.startsWith(prefix) || rest < 1 || rest > 60 || value.charAt(from) == '-') {
            throw new Misnamed(prefix);
        }
        for (int i = from; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                throw new Misnamed(prefix);
            }
        }
    }

    private static boolean isPlain(char one) {
        return one >= 'a' && one <= 'z' || one >= '0' && one <= '9' || one >= 'A' && one <= 'Z' || one == '-';
    }

    /** A text that is no name for the kind of thing it was given to. */
    final class Misnamed extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String prefix;

        Misnamed(String prefix) {
            super("must begin with \"" + prefix
                    + "\" and go on with 1 to 60 letters, digits or hyphens, for instance \"" + prefix + "2026-0001\"");
            this.prefix = prefix;
        }

        /** What a right name begins with. */
        public String prefix() {
            return prefix;
        }
    }
}
