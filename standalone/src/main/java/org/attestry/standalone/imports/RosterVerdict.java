package org.attestry.standalone.imports;

import java.util.Locale;

/** What becomes of one row of a roster. */
enum RosterVerdict {
    /** The provider was registered. */
    APPLIED,
    /** It was registered like this already. */
    NO_NEWS,
    /** Its number is registered with other particulars. */
    DUPLICATE,
    /** It cannot be taken. */
    REJECTED;

    /**
     * What the product said to one row.
     *
     * @throws ImportStopped if it would say the same to every row
     */
    static RosterVerdict of(Sender.Outcome answer) {
        if (answer.isYes()) {
            return answer.outcome().equals("applied") ? APPLIED : NO_NEWS;
        }
        var why = answer.why();
        if (begins(why, "unknown-reference:", "wrong-role:", "wrong-market:")) {
            throw new ImportStopped("The product takes no provider for this market: " + why);
        }
        return begins(why, "network/registered-otherwise:", "network/npi-taken:") ? DUPLICATE : REJECTED;
    }

    private static boolean begins(String why, String... codes) {
        for (var code : codes) {
            if (why.startsWith(code)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row was taken, now or before. */
    boolean isTaken() {
        return this == APPLIED || this == NO_NEWS;
    }

    /** The word for it in a list. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
