package org.attestry.command.implementation;

import org.attestry.command.kernel.Refusal;

/** Why an implementation, an inventory, an onboarding or a feedback says no. */
enum ImplementationRefusal implements Refusal {
    UNKNOWN("Nothing was handed over under this name; it follows the approval of an exception", 404),
    NOT_ITS_NAME("An implementation goes by the name of its case, with imp- for exc-"),
    NOT_APPROVED("The case holds no approval; only what was approved is handed over"),
    EXCEPTION_OVER("The exception is over; nothing more is put into effect for it"),
    OTHER_TERMS("The hash is not that of the approved terms as they stand; read them again"),
    NOT_YET_ACKNOWLEDGED("It waits to be acknowledged; acknowledge it first"),
    NOT_YET_PLANNED("It has no plan yet; plan it first"),
    NOT_YET_STARTED("Nobody has begun; start it first"),
    NOT_YET_REPORTED("It is being put into effect; report it first"),
    AWAITS_VERIFICATION("It was reported and waits to be verified by somebody else"),
    DEVIATES("What is live differs from the approved terms; put it right and report it again"),
    AWAITS_EFFECT_CHECK("It is verified; check its effect next"),
    AWAITS_CLOSING("Its outcome is confirmed; close the loop"),
    LOOP_CLOSED("The loop is closed; nothing is left to do until the exception ends"),
    DECLINED("It was declined; the exception office revokes the exception or has its terms changed"),
    CANCELLED("The exception was over before anybody began; there is nothing to do"),
    TO_BE_REMOVED("The exception is over; remove what is live and report it"),
    AWAITS_REMOVAL_CHECK("It was reported removed and waits to be verified by somebody else"),
    GONE("It was removed and that was verified; nothing is left to do"),
    QUESTION_OPEN("A question to the exception office is open; wait for its answer"),
    NO_SUCH_QUESTION("No question of this number is open"),
    BLOCKED("Something stands in its way; clear the block first"),
    NO_SUCH_BLOCK("No block of this number stands"),
    NUMBER_TAKEN("Something else has this number; take the next one"),
    DUE_IN_THE_PAST("The due day is over already; name one to come"),
    DUE_AFTER_END("The due day is after the last day of the exception; name an earlier one"),
    OWN_WORK("Whoever had a hand in putting it into effect neither verifies, checks nor closes it; ask a colleague"),
    OWN_REMOVAL("Whoever removed it does not verify that it is gone; ask a colleague"),
    INVENTORY_TAKEN("Another inventory has this name; take a new one for these lines"),
    TAKEN_IN_THE_FUTURE("An inventory says what was live at a moment gone by; correct the moment"),
    UNKNOWN_ONBOARDING("There is no such onboarding; open it first", 404),
    OPENED_OTHERWISE("This onboarding was opened with other particulars; open one of its own"),
    STAGE_TWICE("A stage is named twice; give each a name of its own"),
    UNKNOWN_STAGE("The onboarding has no such stage; name one of its own"),
    NOT_THIS_STAGE("Another stage comes first; pass that one"),
    NOT_YET_REACHED("This stage has not been reached; there is nothing to do again"),
    STAGES_LEFT("Not every stage is passed; pass the rest first"),
    ALREADY_LIVE("The customer is live; what is still wrong is an issue"),
    ONBOARDING_CLOSED("The onboarding is closed, and stays closed; open a new one"),
    UNKNOWN_FEEDBACK("There is no such feedback; record it first", 404),
    RECORDED_OTHERWISE("This feedback was recorded with other words; record one of its own"),
    ALREADY_ANSWERED("It was answered already, with other words");

    private final String sentence;
    private final int status;

    ImplementationRefusal(String sentence) {
        this(sentence, 409);
    }

    ImplementationRefusal(String sentence, int status) {
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
