package org.attestry.http.openapi;

import org.attestry.http.KnownProblem;

/** What to do about each problem that belongs to no context. */
final class Advice {

    private Advice() {}

    static String on(KnownProblem problem) {
        return switch (problem) {
            case MALFORMED -> "Mend the body at the place that the detail names, and send it again.";
            case NO_TOKEN -> "Get an access token where this document says, and send it as Authorization: Bearer.";
            case WRONG_ROLE -> "Ask somebody who has one of the roles that the problem names.";
            case WRONG_MARKET -> "Ask somebody of the market that the problem names.";
            case NO_SUCH_PATH -> "Compare the path with this document, letter by letter.";
            case NOT_FOUND -> "Compare the id with its source; what was just written may not be in a view yet.";
            case WRONG_METHOD -> "Use one of the methods that the detail names.";
            case NOT_ACCEPTABLE -> "Leave out Accept, or name the media type that this document names.";
            case STILL_RUNNING -> "Wait for the first request with this key, then repeat this one for its answer.";
            case LOST_RACE -> "Send it again: nothing was changed.";
            case NOT_THERE_YET -> "Ask again after the seconds in Retry-After, or leave out Attestry-After.";
            case STALE -> "Read it again, decide again, and send the new ETag in If-Match.";
            case TOO_LARGE -> "Send less at once; many commands go to POST /api/commands, a line each.";
            case WRONG_MEDIA_TYPE -> "Send the content type that the detail names, in UTF-8.";
            case INVALID -> "Mend every place in errors; nothing was changed.";
            case UNKNOWN_REFERENCE ->
                "Register the thing that the detail names first, or compare its id with its source.";
            case KEY_REUSED -> "Make a new idempotency key for a new command.";
            case TOO_MANY -> "Wait for the seconds in Retry-After, then send it again.";
            case UNEXPECTED -> "Tell the operator the number in the detail.";
            case UNAVAILABLE -> "Wait for the seconds in Retry-After, then send it again: nothing was half done.";
            case IDENTITY_AWAY -> "Wait for the seconds in Retry-After, then send it again with the same token.";
            case BEING_BUILT -> "Ask again later, or another node: one of the version before still answers.";
            case HISTORY_TOO_NEW -> "Tell the operator: this node has to be brought up to date. Another may answer.";
        };
    }
}
