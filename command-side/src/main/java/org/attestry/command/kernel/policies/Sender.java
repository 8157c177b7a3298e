package org.attestry.command.kernel.policies;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.attestry.command.kernel.CommandContracts;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Failures;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Problems;

/** Sends what policies make necessary, as the product itself; a rule that says no has the last word. */
final class Sender {

    /** Not a rule's no: the first two pass, the last is a mistake of ours that must not go unseen. */
    private static final Set<String> NO_REFUSAL =
            Set.of(KnownProblem.LOST_RACE.type(), KnownProblem.STILL_RUNNING.type(), KnownProblem.WRONG_ROLE.type());

    private final CommandDesk desk;
    private final CommandContracts contracts;
    private final Problems problems;
    private final Failures failures;
    private final MeterRegistry meters;

    Sender(CommandDesk desk, CommandContracts contracts, Problems problems, Failures failures, MeterRegistry meters) {
        this.desk = desk;
        this.contracts = contracts;
        this.problems = problems;
        this.failures = failures;
        this.meters = meters;
    }

    /**
     * Sends one command and waits until what follows is durable; a refusal is noted and that is the end of it.
     *
     * @throws AtFault when it is a mistake of ours that it cannot be sent
     * @throws RuntimeException when it must be sent again: the database is away, or a race was lost
     */
    void send(String policy, Object command, Envelope envelope) {
        try {
            var answer = desk.send(command, Person.ATTESTRY, envelope);
            count(policy, answer.outcome().name());
        } catch (RuntimeException failure) {
            var problem = problems.of(failure);
            if (problem.status() >= 500 || NO_REFUSAL.contains(problem.type())) {
                meters.counter("attestry.policies.failures", "policy", policy).increment();
                throw isMistake(problem, failure) ? new AtFault(failure) : failure;
            }
            failures.noted(problems, failure, Person.ATTESTRY, contracts.of(command));
            count(policy, "refused");
        }
    }

    private static boolean isMistake(Problem problem, Throwable failure) {
        if (problem.type().equals(KnownProblem.WRONG_ROLE.type())) {
            return true;
        }
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof InterruptedException || cause instanceof Error) {
                return false;
            }
        }
        return problem.type().equals(KnownProblem.UNEXPECTED.type());
    }

    private void count(String policy, String outcome) {
        var word = outcome.toLowerCase(Locale.ROOT).replace('_', '-');
        meters.counter("attestry.policies.commands", "policy", policy, "outcome", word)
                .increment();
    }
}
