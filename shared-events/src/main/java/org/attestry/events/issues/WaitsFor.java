package org.attestry.events.issues;

/** Whom or what an issue waits for while its clock stands still. */
public enum WaitsFor {
    /** The one who brought it. */
    REPORTER,
    /** A supplier. */
    VENDOR,
    /** The cause behind several issues, which is looked into apart. */
    PROBLEM,
    /** Something that shows what happened. */
    EVIDENCE;

    /** In the middle of a sentence. */
    String word() {
        return switch (this) {
            case REPORTER -> "the reporter";
            case VENDOR -> "a vendor";
            case PROBLEM -> "the problem behind it";
            case EVIDENCE -> "evidence";
        };
    }
}
