package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why an authority matrix or a delegation says no. */
enum AuthorityRefusal implements Refusal {
    NOT_THE_MATRIX("The plan has one authority matrix, mtx-plan; publish its next version", 404),
    MATRIX_VERSION_TAKEN("This version of the matrix says something else already; publish the next version"),
    MATRIX_VERSION_SKIPPED("Versions of the matrix follow one another without a gap; publish the next version"),
    TIERS_OUT_OF_ORDER("Tiers are numbered 1, 2, 3 without a gap; number them anew"),
    UNKNOWN_TIER("There is no such tier; name one that the matrix has"),
    QUORUM_WITHOUT_PANEL("All, or k of n, can only be asked of named people; name the panel"),
    QUORUM_TOO_LARGE("More are asked to agree than sit on the panel; lower k or name more people"),
    QUORUM_UNCLEAR("K_OF_N needs k, and no other rule has one; say how many"),
    TWO_SEATS("Nobody approves two tiers or votes twice; give each person one seat"),
    KIND_MISSING("A kind of exception has no tier; give every kind one"),
    KIND_TWICE("A kind of exception has two tiers; decide for one"),
    BANDS_NOT_FROM_ZERO("The first band does not begin at 0; begin it there"),
    BANDS_WITH_HOLE("There is a hole between two bands; let each begin where the one before ends"),
    BANDS_OVERLAP("Two bands overlap; let each begin where the one before ends"),
    BANDS_WITH_END("Whatever is above the last band has no tier; leave the last band without end"),
    BANDS_FALL("A higher band demands a lower tier; more at stake never asks for less authority"),
    MATRIX_CURRENCY("The authority matrix counts in US dollars; state the amount in USD"),
    NO_MATRIX("No authority matrix is published; publish it first"),
    BACK_TEST_BACKWARDS("The period ends before it begins; turn it round"),
    BACK_TEST_AHEAD("Nothing is decided yet in the future; let the period end now or earlier"),
    BACK_TEST_OTHERWISE("A back-test of this name was ordered otherwise; give the new one a name of its own"),
    DELEGATED_OTHERWISE("This delegation was given with other words; revoke it and give a new one"),
    DELEGATED_TO_ONESELF("Nobody delegates to themselves; name a colleague"),
    DELEGATED_ALREADY_OVER("A delegation begins now or later, and ends after it begins; choose other moments"),
    DELEGATED_TOO_LONG("A delegation does not last longer than the matrix allows; end it sooner"),
    NOT_YOURS_TO_DELEGATE("Only one's own authority can be delegated, and in person; let its holder do it", 403),
    UNKNOWN_DELEGATION("Nobody has given this delegation; give it first", 404),
    NOT_YOUR_DELEGATION("Whoever gave it, a director or an administrator can revoke it; ask one of them", 403),
    DELEGATION_REVOKED("This delegation was revoked; ask for a new one");

    private final String sentence;
    private final int status;

    AuthorityRefusal(String sentence) {
        this(sentence, 409);
    }

    AuthorityRefusal(String sentence, int status) {
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
