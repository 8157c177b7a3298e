package org.attestry.command.visits;

import org.attestry.command.kernel.Refusal;

/** Why a visit is not logged, corrected or taken back. */
enum VisitRefusal implements Refusal {
    NOT_YOURS(403, "A representative speaks for their own visits only; ask the one who was there, or a manager"),
    NOT_LOGGED(404, "There is no such visit; log it first"),
    LOGGED_OTHERWISE("The visit was logged with other particulars; correct it instead"),
    CORRECTED_OTHERWISE("This correction said something else; give the new one an id of its own"),
    VOIDED("The visit was taken back; log it again under a new id if it took place"),
    VOIDED_OTHERWISE("The visit was taken back for another reason already"),
    ENDS_BEFORE_IT_STARTS("A visit ends after it starts; compare the two times"),
    LONGER_THAN_A_DAY("A visit lasts a day at most; log one for each day"),
    NOT_OVER_YET("A visit is logged when it is over"),
    LATE_WITHOUT_REASON("This visit is long over; say in lateReason why it is logged only now"),
    TOO_LONG_AGO("Visits are logged for the ten years that records are kept");

    private final int status;
    private final String sentence;

    VisitRefusal(String sentence) {
        this(409, sentence);
    }

    VisitRefusal(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
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
