package org.attestry.command.bulk;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.attestry.command.kernel.Answer;
import org.attestry.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line its number in the request, from 1
 * @param outcome what became of it
 * @param position how far a view must be to include it, where something was recorded or had been
 * @param problem why not, where it was refused or invalid
 */
public record BulkAnswer(
        long line,
        Outcome outcome,
        @Nullable Long position,
        @Nullable Problem problem) {

    /** What can become of a line. */
    public enum Outcome {
        /** Events were recorded, now or under the same key before. */
        @JsonProperty("applied")
        APPLIED,
        /** It had been said before. */
        @JsonProperty("no-news")
        NO_NEWS,
        /** A right or a rule stands against it. */
        @JsonProperty("refused")
        REFUSED,
        /** It cannot be read, or cannot be right. */
        @JsonProperty("invalid")
        INVALID
    }

    static BulkAnswer of(long line, Answer answer) {
        var outcome = answer.outcome() == Answer.Outcome.APPLIED ? Outcome.APPLIED : Outcome.NO_NEWS;
        return new BulkAnswer(line, outcome, answer.position(), null);
    }

    static BulkAnswer of(long line, Problem problem) {
        boolean invalid = problem.status() == 400 || problem.status() == 413 || problem.status() == 422;
        return new BulkAnswer(line, invalid ? Outcome.INVALID : Outcome.REFUSED, null, problem);
    }
}
