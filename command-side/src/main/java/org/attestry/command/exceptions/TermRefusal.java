package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a case says no once it is granted. */
enum TermRefusal implements Refusal {
    UNKNOWN_CONDITION("The approval has no such condition; look up which it has", 404),
    MET_ALREADY("This condition is met already; there is nothing to add"),
    NOT_IN_EFFECT("It is not in effect yet; revoke it if it must not come into effect"),
    SUSPENDED_ALREADY("Somebody has suspended it already; put it back, or revoke it"),
    NOT_SUSPENDED("It is not suspended"),
    STILL_HINDERED("Something that is owed is missing; bring it first"),
    NOT_YOUR_APPROVAL("Only those who approved it, officers and directors revoke it", 403),
    EMERGENCY_ENDS("What was granted in an emergency is not renewed; request an exception that takes its place"),
    RENEWAL_OPEN("A renewal is asked for and not decided; wait for its decision"),
    RENEWED_TOO_LATE("Its last day is over, and a renewal is decided before that; request a new exception"),
    NO_LONGER("A renewal makes it last longer; choose a later last day"),
    RENEWALS_USED_UP("The standard allows no more renewals; request a change of the standard, or end it"),
    EVIDENCE_STALE("Every control is shown to work anew before a renewal; bring its evidence"),
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
