package org.attestry.events.views;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.attestry.events.Id;

/** Names the dead letters of one view or of one policy: what it could not take in, and what was ordered about it. */
public record DeadLettersId(@JsonValue String value) implements Id {

    /** How views and policies are named: context and thing. */
    public static final String NAME = "[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*";

    private static final String VIEW = "dlv-";
    private static final String POLICY = "dlp-";
    private static final Pattern RIGHT = Pattern.compile("(" + VIEW + "|" + POLICY + ")" + NAME);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeadLettersId {
        if (!RIGHT.matcher(value).matches()) {
            throw new IllegalArgumentException("must be like dlv-visits.visit-log or dlp-implementation.hand-over");
        }
    }

    /** Those of a view. */
    public static DeadLettersId ofView(String view) {
        return new DeadLettersId(VIEW + view);
    }

    /** Those of a policy. */
    public static DeadLettersId ofPolicy(String policy) {
        return new DeadLettersId(POLICY + policy);
    }

    /** Whose they are, in words. */
    String whose() {
        return (value.startsWith(VIEW) ? "the view " : "the policy ") + value.substring(VIEW.length());
    }

    @Override
    public String toString() {
        return value;
    }
}
