package org.attestry.command.issues;

import org.attestry.command.kernel.Refusal;

/** Why an issue says no. */
enum IssueRefusal implements Refusal {
    UNKNOWN("There is no such issue; open it first", 404),
    OPENED_OTHERWISE("It was opened with other particulars; add to it, or open another", 409),
    WITHOUT_PROVIDER("A provider's issue names the provider", 409),
    WITHOUT_MARKET("Name the provider or the market it belongs to", 409),
    OTHER_MARKET("The provider belongs to another market; leave the market out", 409),
    TIME_BACKWARDS("It would take effect before what is known already; say when it really did", 409),
    OVERRIDE_WITHOUT_REASON("The priority is not the one derived from impact and urgency; say why", 409),
    NOBODY_NAMED("Name a group, a person, or both", 409),
    ALREADY_ASSIGNED("Others have it; transfer it instead, with a reason", 409),
    NOT_ASSIGNED("Nobody has it yet; assign it instead", 409),
    NOT_YOURS("It was given to somebody else; have it transferred first", 409),
    IN_ANOTHERS_NAME("Only the import of a history names another person; leave the name out", 409),
    NUMBER_TAKEN("Something else has this number; take the next one", 409),
    NOT_WAITING("This question is not open any more, or never was; write to the reporter instead", 409),
    NOTHING_PROPOSED("No resolution is proposed; propose one first", 409),
    OWN_PROPOSAL("Whoever proposed a resolution does not approve it; ask somebody else", 409),
    NOT_YET_APPROVED("The proposed resolution waits for a second person; have it approved first", 409),
    ALREADY_RESOLVED("It is resolved; reopen it first, with a reason", 409),
    NOT_RESOLVED("It is not resolved; resolve it first, or close it with a reason", 409),
    OWN_RESOLUTION("Whoever resolved an issue never confirms it; the reporter does", 409),
    NOT_THE_REPORTER("A colleague brought it and confirms it personally", 409),
    TOO_SOON("The reporter has not confirmed and still has days to answer; wait, or say why not", 409),
    CLOSED("It is closed; reopen it first, with a reason", 409),
    ITSELF("An issue is not a duplicate of itself; name the other one", 409),
    MERGED("It goes on under another issue; speak to that one", 409);

    private final String sentence;
    private final int status;

    IssueRefusal(String sentence, int status) {
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
