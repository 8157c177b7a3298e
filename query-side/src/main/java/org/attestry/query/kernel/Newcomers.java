package org.attestry.query.kernel;

/**
 * Whether the next rows that are put into a table will be new to it. They are taken for new until some were not; each
 * time that happens, nobody hopes for twice as long.
 */
final class Newcomers {

    private static final int LONGEST = 1_024;

    private int pause = 1;
    private int left;

    boolean expected() {
        if (left > 0) {
            left--;
            return false;
        }
        return true;
    }

    /** Some were there before. */
    void disappointed() {
        left = pause;
        pause = Math.min(LONGEST, pause * 2);
    }
}
