package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Decisions.approving;
import static org.attestry.command.exceptions.Decisions.rejecting;
import static org.attestry.command.exceptions.Decisions.returning;
import static org.attestry.command.exceptions.Decisions.submitting;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.exceptions.DelegationTest.DELEGATED;
import static org.attestry.command.exceptions.DelegationTest.LENT;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.command.kernel.Callers.reportingTo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Role;

/** What a handful of people, each with every role, say in any order to a case that was assessed. */
record Conversation(List<Said> said) {

    /** Words, and who says them. */
    record Said(Caller by, Object command) {

        /** What follows at a stage; a no is nothing. */
        List<? extends ExceptionEvent> at(Stage stage) {
            try {
                return switch (command) {
                    case SubmitForApproval c -> c.decide(stage, told(OLIVE));
                    case AssessExceptionRisk c -> c.decide(stage, OLIVE);
                    case ApproveExceptionCase c -> c.decide(stage, by);
                    case RejectExceptionCase c -> c.decide(stage, by);
                    case ReturnExceptionCase c -> c.decide(stage, by);
                    case DeclareConflict c -> c.decide(stage, by);
                    case RecordVettingOpinion c -> c.decide(stage, by);
                    default -> throw new AssertionError(command);
                };
            } catch (Refused no) {
                return List.of();
            }
        }
    }

    static Arbitrary<Conversation> any() {
        var loss = new LossText(new BigDecimal("0.1"), Cases.dollars("100"), Cases.dollars("1000"));
        var words = Arbitraries.frequencyOf(
                Tuple.of(4, just(submitting())),
                Tuple.of(2, just(new AssessExceptionRisk(CASE, loss, loss, 2, 1))),
                Tuple.of(12, Arbitraries.integers().between(1, 3).map(tier -> (Object) approving(tier))),
                Tuple.of(3, just(Decisions.approvingBy(LENT, 2))),
                Tuple.of(1, just(rejecting())),
                Tuple.of(1, just(returning())),
                Tuple.of(1, just(new DeclareConflict(CASE, "My cousin"))),
                Tuple.of(1, just(opinion())));
        return Combinators.combine(people(), words)
                .as(Said::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40)
                .map(Conversation::new);
    }

    /** What happened when all this was said. */
    List<ExceptionEvent> history() {
        var history = new ArrayList<ExceptionEvent>();
        Stream.of(Cases.assessed()).forEach(event -> history.add((ExceptionEvent) event));
        for (var one : said) {
            history.addAll(one.at(Stage.of(history)));
        }
        return history;
    }

    private static Arbitrary<Object> just(Object command) {
        return Arbitraries.just(command);
    }

    private static RecordVettingOpinion opinion() {
        return new RecordVettingOpinion(CASE, VettingFunction.LEGAL, VettingOpinion.SUPPORT, "Fine");
    }

    private static Arbitrary<Caller> people() {
        var names = Arbitraries.of("dana", "sam", "vera", "anna", "abel", "bea", "bob", "ben");
        var lines = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just("stf-boss")), Tuple.of(1, Arbitraries.just("stf-dana")));
        return Combinators.combine(names, lines).as(Conversation::person);
    }

    private static Caller person(String name, String boss) {
        var all = caller("stf-" + name, Role.VETTER, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3);
        return recalling(told(reportingTo(all, boss)), LENT, DELEGATED);
    }
}
