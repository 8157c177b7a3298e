package org.attestry.command.training;

import org.attestry.command.kernel.Refusal;

/** Why a material is not published, or a training not assigned, completed, waived or lapsed. */
enum TrainingRefusal implements Refusal {
    PUBLISHED_OTHERWISE("This version was published with other particulars; publish a new version"),
    REVIEWED_BEFORE_IT_COUNTS("A material is to be reviewed after it becomes effective; compare the two days"),
    NOT_ASSIGNED(404, "There is no such training; assign it first"),
    ASSIGNED_OTHERWISE("The training was assigned otherwise; assign another one"),
    DUE_ALREADY("A training is due on a day to come; choose a later one"),
    NOT_MADE_FOR_THEM("The material is made for others; choose one for this audience"),
    NOT_YOURS(
            403, "A representative records own trainings and those of offices; ask the one who learned, or a manager"),
    OTHER_MATERIAL("Another material was assigned; complete it with a version of the right one"),
    OLDER_VERSION("A newer version was assigned; complete it with that one or a later"),
    NOT_YET_EFFECTIVE("Nobody can have learned from this version before it was effective; compare the days"),
    NOT_DONE_YET("A completion is recorded when it is done"),
    COMPLETED_OTHERWISE("It was completed with another version that day; one day has one completion"),
    COMPLETED("It is completed and counts: there is nothing to waive"),
    NOT_COMPLETED("It was never completed, so it cannot lapse"),
    COUNTS_FOR_GOOD("This completion counts for good"),
    COUNTS_STILL("It does not lapse before its day"),
    WAIVED("It was waived; assign another training if it is to be done after all"),
    WAIVED_OTHERWISE("It was waived for another reason already"),
    OWN_TRAINING("Nobody waives their own training; ask somebody else");

    private final int status;
    private final String sentence;

    TrainingRefusal(String sentence) {
        this(409, sentence);
    }

    TrainingRefusal(int status, String sentence) {
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
