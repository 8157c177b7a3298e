package org.attestry.http;

import java.util.Locale;

/** The ways to say no that belong to no context; each context adds its own refusals. */
public enum KnownProblem {
    MALFORMED(400, "The request is not what its content type says"),
    NO_TOKEN(401, "No valid token came with the request"),
    WRONG_ROLE(403, "Your role does not open this"),
    WRONG_MARKET(403, "This is in a market that is not yours"),
    NO_SUCH_PATH(404, "There is nothing at this path"),
    NOT_FOUND(404, "There is no such thing"),
    WRONG_METHOD(405, "This path does not take this method"),
    NOT_ACCEPTABLE(406, "No answer can be given in the asked media type"),
    STILL_RUNNING(409, "The same idempotency key is being worked on"),
    LOST_RACE(409, "Others changed this at the same time, several times over"),
    NOT_THERE_YET(409, "The view does not include that position yet"),
    STALE(412, "It has changed since you looked"),
    TOO_LARGE(413, "The request is too large"),
    WRONG_MEDIA_TYPE(415, "This content type cannot be read here"),
    INVALID(422, "Some of what was sent cannot be right"),
    UNKNOWN_REFERENCE(422, "It names something that was never registered"),
    KEY_REUSED(422, "The idempotency key was used for something else"),
    TOO_MANY(429, "Too many requests at once"),
    UNEXPECTED(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The database cannot be reached at the moment"),
    IDENTITY_AWAY(503, "The identity provider cannot be asked at the moment"),
    BEING_BUILT(503, "What answers this is being built"),
    HISTORY_TOO_NEW(503, "A newer version wrote history that this one cannot read");

    private final int status;
    private final String title;

    KnownProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status it is answered with. */
    public int status() {
        return status;
    }

    /** What it means, in a few words that never change. */
    public String title() {
        return title;
    }

    /** The stable code, for instance {@code /problems/wrong-role}. */
    public String type() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
