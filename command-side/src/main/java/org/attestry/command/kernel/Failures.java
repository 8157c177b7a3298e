package org.attestry.command.kernel;

import io.micrometer.core.instrument.MeterRegistry;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Problems;
import org.attestry.http.Translation;
import org.attestry.ledger.ClaimConflict;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what a refused command means, and keeps refusals where auditors look: counted and logged, never as events. */
public final class Failures implements Translation {

    private static final Logger refusals = LoggerFactory.getLogger("attestry.refusals");

    private final MeterRegistry meters;

    Failures(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public @Nullable Problem of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case ClaimConflict taken -> taken(taken);
            case CommandExecutionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            default -> null;
        };
    }

    private static Problem taken(ClaimConflict conflict) {
        var words = conflict.kind().split("\\.");
        return new Problem(
                "/problems/%s/%s-taken".formatted(words[0], words[1]),
                "Something else already has this",
                409,
                "%s %s is held by %s.".formatted(words[1].replace('-', ' '), conflict.key(), conflict.heldBy()),
                null,
                java.util.List.of());
    }

    /**
     * The answer to a failed command, noted for auditors: who, what, which rule. What fails on our side is no refusal.
     *
     * @param contract which command it was to be, if it came that far; what strangers write is in no log and no meter
     */
    public Problem noted(
            Problems problems, Throwable failure, @Nullable Person person, @Nullable CommandContract contract) {
        var problem = problems.of(failure);
        if (problem.status() >= 500) {
            return problem;
        }
        var command = contract == null ? "unknown" : contract.http().name();
        meters.counter("attestry.refusals", "command", command, "code", problem.type())
                .increment();
        refusals.info(
                "{} refused to {}: {} ({})",
                command,
                person == null ? "nobody known" : person.staff(),
                problem.type(),
                problem.status());
        return problem;
    }
}
