package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a case says no once it is granted. */
enum TermRefusal implements Refusal {
    NO_RENEWAL_ASKED("Nobody has asked to renew it, or it is decided already; ask first");

    private final String sentence;
    private final int status;

    TermRefusal(String sentence) {
        this(sentence, 409);
    }

    TermRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
