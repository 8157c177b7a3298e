package org.attestry.command.kernel;

import org.attestry.http.Problem;
import org.jspecify.annotations.Nullable;

/** A rule said no; nothing happened. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;
    private final transient @Nullable String detail;

    public Refused(Refusal why) {
        this(why, null);
    }

    /** A refusal with what there is to say about this one case, for instance since when. */
    public Refused(Refusal why, @Nullable String detail) {
        super(why.type(), null, false, false);
        this.why = why;
        this.detail = detail;
    }

    /** The reason. */
    public Refusal why() {
        return why;
    }

    /** The answer. */
    public Problem problem() {
        return why.problem(detail);
    }
}
