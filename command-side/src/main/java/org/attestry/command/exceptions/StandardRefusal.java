package org.attestry.command.exceptions;

import org.attestry.command.kernel.Refusal;

/** Why a standard says no. */
enum StandardRefusal implements Refusal {
    UNKNOWN_STANDARD("Nobody has published this standard; publish it first", 404),
    PUBLISHED_OTHERWISE("This standard was published with other words; revise it"),
    DUPLICATE_CLAUSE("Two clauses have the same number; give each its own"),
    CAP_BELOW_CLAUSE(
            "A clause allows one exception more days than all of its renewals together may last; raise the cap"),
    VERSION_TAKEN("This version says something else already; look at it, then revise as the next version"),
    VERSION_SKIPPED("Versions follow one another without a gap; revise as the next version"),
    EFFECTIVE_TOO_EARLY("A version does not take effect before the one it replaces; choose a later day"),
    STANDARD_RETIRED("This standard is retired; publish a new one"),
    NOT_YET_EFFECTIVE("No version of this standard is in force yet; ask again on its first day"),
    UNKNOWN_CLAUSE("This standard has no such clause; look up its number", 422),
    NOT_EXCEPTABLE("This clause may not be departed from; propose to change the standard"),
    NO_EMERGENCY("This clause allows no emergency; request an exception the usual way");

    private final String sentence;
    private final int status;

    StandardRefusal(String sentence) {
        this(sentence, 409);
    }

    StandardRefusal(String sentence, int status) {
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
