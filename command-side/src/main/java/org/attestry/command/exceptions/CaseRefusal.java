package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a case says no. */
enum CaseRefusal implements Refusal {
    UNKNOWN_CASE("Nobody has requested this exception; request it first", 404),
    NOT_REQUESTED("It was found, and nobody has requested it yet; request it first"),
    ALREADY_GRANTED("It is granted already; suspend, revoke or renew it instead"),
    NOT_GRANTED("It is not granted yet; wait for its approval"),
    REQUESTED_OTHERWISE("This case was requested with other words or by somebody else; open a case of its own"),
    OWN_BENEFIT("Nobody requests what they gain by themselves; let a colleague request it"),
    PROVIDER_ELSEWHERE("The provider belongs to another market than the one named; name one of the two"),
    OWN_CASE("Whoever requested it, or gains by it, has no say in it; let a colleague decide"),
    SPOKEN_BY_ANOTHER("Somebody else has spoken for this function; only they can change its opinion"),
    NOT_YET_VETTED("No function has given its opinion yet; have it vetted first"),
    STILL_OBJECTED("A function objects; it must give another opinion first"),
    VETTED_BY_YOU("Whoever vetted it does not decide it; let another approver decide"),
    ENDS_BEFORE_START("It would end before it starts; turn the two days round"),
    ENDS_IN_THE_PAST("Its last day is over; choose a day to come"),
    NOT_YOUR_REQUEST("Only whoever requested it can withdraw it; an approver can reject it", 403),
    ALREADY_DECIDED("This case is closed, and a closed case stays closed; request a new one");

    private final String sentence;
    private final int status;

    CaseRefusal(String sentence) {
        this(sentence, 409);
    }

    CaseRefusal(String sentence, int status) {
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
