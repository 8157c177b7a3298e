package org.attestry.query.kernel;

/** What a failure says for people: its innermost cause, in one line. */
public final class Sentences {

    private Sentences() {}

    /** The first line of it; what kind of failure it is, if it says nothing. */
    public static String of(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return said.lines().findFirst().orElse(said);
    }

    /** The same, with the event that it was at. */
    static String at(long position, Throwable failure) {
        return "At position %d: %s".formatted(position, of(failure));
    }
}
