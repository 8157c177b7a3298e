package org.attestry.command.views;

import org.attestry.command.kernel.Refusal;

/** Why nothing is ordered about a dead letter. */
enum DeadLetterRefusal implements Refusal {
    RETRY_OTHERWISE("A retry of this name was ordered for something else; give the new one a name of its own"),
    LEFT_OUT("This event was left out for good, for another reason or before; it cannot be taken back");

    private final String sentence;

    DeadLetterRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
