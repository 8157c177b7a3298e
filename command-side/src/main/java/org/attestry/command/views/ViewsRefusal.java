package org.attestry.command.views;

import org.attestry.command.kernel.Refusal;

/** Why nothing is done to a view. */
enum ViewsRefusal implements Refusal {
    ORDERED_OTHERWISE("A verification of this name was ordered for another view; give the new one a name of its own"),
    UNKNOWN_REBUILD("Nobody has ordered this rebuild; order it first", 404),
    REBUILD_ORDERED_OTHERWISE("A rebuild of this name was ordered otherwise; give the new one a name of its own"),
    OWN_REBUILD("It was ordered so that somebody else must promote it; let a colleague look at the comparison"),
    PROMOTED_OTHERWISE("It was promoted by another digest"),
    NOT_PROMOTED("It has not been promoted, so there is nothing to go back from"),
    SERVES("It has been promoted; roll it back first"),
    SCHEDULED_OTHERWISE("It was scheduled otherwise; end it, and give the new one a name of its own"),
    UNKNOWN_SCHEDULE("Nobody has made this schedule", 404),
    ABANDONED("It was abandoned and what it built is gone; order a new one");

    private final String sentence;
    private final int status;

    ViewsRefusal(String sentence) {
        this(sentence, 409);
    }

    ViewsRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
