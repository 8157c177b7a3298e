package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a case says no about its compensating controls. */
enum ControlRefusal implements Refusal {
    UNKNOWN_CONTROL("This case has no such control; propose it first", 404),
    CONTROL_TAKEN("Another control of this case has this name; choose a name of its own"),
    DUE_OUTSIDE("Evidence falls due while the exception lasts, and not in the past; choose another first day"),
    NOT_THE_OWNER("Whoever owns the control shows that it works; let them, or act for them", 403),
    NOT_OWED("Evidence for this day is not owed; look up which day is");

    private final String sentence;
    private final int status;

    ControlRefusal(String sentence) {
        this(sentence, 409);
    }

    ControlRefusal(String sentence, int status) {
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
