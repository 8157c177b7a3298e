package org.attestry.command.views;

import org.attestry.command.kernel.Refusal;

/** Why nothing is done to a view. */
enum ViewsRefusal implements Refusal {
    ORDERED_OTHERWISE("A verification of this name was ordered for another view; give the new one a name of its own");

    private final String sentence;

    ViewsRefusal(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
