package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a decision on a case is not taken. */
enum ApprovalRefusal implements Refusal {
    NOT_ASSESSED("It is not ready to be submitted; finish vetting it and assess its risk first"),
    SUBMITTED_OTHERWISE("It is submitted under other conditions already; have it returned first"),
    CONDITION_TWICE("Two conditions have the same name; give each its own"),
    CONDITION_OUTSIDE("A condition is due on a day outside the exception's own; choose a day within"),
    NO_PRECEDENT("A precedent is an approved case of the same clause or kind; name another, or none"),
    NOT_SUBMITTED("It is not submitted for approval; an officer submits it first"),
    AMENDED_SINCE("It changed since you read it, and approvals so far no longer count; read it again"),
    NOT_THIS_TIER("It is another tier's turn; see which tier decides now"),
    NO_AUTHORITY("This tier is not yours to decide; ask one of its approvers, or name their delegation", 403),
    NOT_ON_PANEL("This tier is decided by a panel; ask one of its members, or name their delegation", 403),
    NOT_IN_PERSON("Whoever decides for somebody else needs their delegation; name it", 403),
    NOT_YOUR_MANDATE("This delegation was given to somebody else; they can use it", 403),
    DELEGATION_NOT_IN_TIME("This delegation does not hold now; ask for one that does"),
    DELEGATION_TOO_NARROW("This delegation does not cover this tier, kind or exposure; ask its giver to decide"),
    APPROVED_ALREADY("Nobody agrees twice, at one tier or at two; let another approver decide"),
    REPORTS_TO_REQUESTER("Whoever reports to the requester does not decide it; let another approver decide"),
    RECUSED("Whoever has a conflict of interest or was recused does not judge it; let a colleague do it"),
    QUORUM_OUT_OF_REACH("Too few of a tier may still decide it; an officer returns it, the matrix names more people"),
    LAST_DAY_OVER("Its last day is over before it was decided; have it amended or withdrawn"),
    NOT_YOURS_TO_RETURN("An officer returns only what can no longer reach its quorum; ask an approver", 403),
    RECUSED_OTHERWISE("This was said already, for another reason; the first reason stands"),
    BEGINS_LATER("What can wait until a later day is no emergency; request it the usual way"),
    NOT_AN_EMERGENCY("It was not granted in an emergency; there is nothing to ratify"),
    GRANTED_OTHERWISE("This case was granted with other words or by somebody else; open a case of its own"),
    RATIFIED_ALREADY("Somebody has ratified it; once is enough"),
    RATIFICATION_OVER("The time to ratify it is over; request it anew"),
    GRANTED_BY_YOU("Whoever granted it does not ratify it; let another approver do it"),
    PRECEDENT_UNDECIDED("Only a decided case can be a precedent; wait for its decision"),
    ITS_OWN_PRECEDENT("No case is its own precedent; name another one", 422);

    private final String sentence;
    private final int status;

    ApprovalRefusal(String sentence) {
        this(sentence, 409);
    }

    ApprovalRefusal(String sentence, int status) {
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
