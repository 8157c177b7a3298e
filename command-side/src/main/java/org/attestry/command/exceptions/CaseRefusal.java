package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a case says no. */
enum CaseRefusal implements Refusal {
    UNKNOWN_CASE("Nobody has requested this exception; request it first", 404),
    NOT_REQUESTED("It was found, and nobody has requested it yet; request it first"),
    ALREADY_GRANTED("It is granted already; suspend, revoke or renew it instead"),
    NOT_GRANTED("It is not granted yet; wait for its approval"),
    REQUESTED_OTHERWISE("This case was requested with other words or by somebody else; open a case of its own"),
    DETECTED_OTHERWISE("Something else was found under this name; open a case of its own"),
    ALREADY_REQUESTED("It was requested before it was found; there is nothing to detect"),
    RULES_ARE_RUN("Rules are run by officers and administrators; say that a person found it", 403),
    MARKET_MISSING("Name the market of the provider too: its zone tells when a day is over", 422),
    FOLLOWS_A_LIVING_CASE("A case takes up one that has ended; that one has not"),
    OWN_BENEFIT("Nobody requests what they gain by themselves; let a colleague request it"),
    PROVIDER_ELSEWHERE("The provider belongs to another market than the one named; name one of the two"),
    OWN_CASE("Whoever requested it, or gains by it, has no say in it; let a colleague decide"),
    ALREADY_TRIAGED("Its first look is behind it; ask a question, or have it withdrawn or rejected"),
    DUPLICATE_OF_WHICH("A duplicate names the other case, and nothing else does", 422),
    WHAT_IS_MISSING("An incomplete case is sent back with a note of what is missing", 422),
    NUMBER_TAKEN("This number has been used; take the next one"),
    ANSWER_OWED("A question is open; wait for its answer"),
    NOTHING_ASKED("This question is not open; look at the case again"),
    NOT_YET_TRIAGED("Nobody has said where it goes; triage it first"),
    NOT_ASKED("This function was not asked for its opinion; start its vetting first"),
    NOT_ALL_SPOKEN("A function that was asked has not spoken yet; wait for it, or ask fewer"),
    SUBMITTED("It is with its approvers; ask one of them to return it"),
    NO_INTERVAL("A loss is given from more than nothing to more than that, at most a million times as much", 422),
    OTHER_CURRENCY("A loss is given in the currency of the exposure", 422),
    RESIDUAL_ABOVE_INHERENT("Controls do not make it worse; the loss with them is at most the loss without", 422),
    SPOKEN_BY_ANOTHER("Somebody else has spoken for this function; only they can change its opinion"),
    NOT_YET_VETTED("No function has given its opinion yet; have it vetted first"),
    STILL_OBJECTED("A function objects; it must give another opinion first"),
    VETTED_BY_YOU("Whoever vetted it does not decide it; let another approver decide"),
    ENDS_BEFORE_START("It would end before it starts; turn the two days round"),
    TOO_LONG("The standard allows fewer days; choose an earlier last day"),
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
