package org.attestry.command.exceptions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;

/** What eight people say to one case, in any order; some act for others. */
record Conversation(List<Said> said) {

    /** A command, and who sends it. */
    record Said(Caller caller, Object command) {

        /** What follows at this stage; a no is nothing. */
        List<ExceptionEvent> at(Stage stage) {
            try {
                return switch (command) {
                    case RequestExceptionCase c -> c.decide(stage, caller);
                    case VetExceptionCase c -> c.decide(stage, caller);
                    case ApproveExceptionCase c -> c.decide(stage, caller);
                    case RejectExceptionCase c -> c.decide(stage, caller);
                    case WithdrawExceptionCase c -> c.decide(stage, caller);
                    default -> throw new AssertionError(command);
                };
            } catch (Refused no) {
                return List.of();
            }
        }
    }

    /** Everything that followed. */
    List<ExceptionEvent> history() {
        Stage stage = new Stage.Unknown();
        var history = new ArrayList<ExceptionEvent>();
        for (var each : said) {
            for (var event : each.at(stage)) {
                history.add(event);
                stage = stage.after(event);
            }
        }
        return history;
    }

    static Stage replayed(List<ExceptionEvent> history) {
        Stage stage = new Stage.Unknown();
        for (var event : history) {
            stage = stage.after(event);
        }
        return stage;
    }

    static Arbitrary<Conversation> any() {
        return Combinators.combine(callers(), commands())
                .as(Said::new)
                .list()
                .ofMaxSize(40)
                .map(Conversation::new);
    }

    private static Arbitrary<String> staff() {
        return Arbitraries.of("stf-1", "stf-2", "stf-3", "stf-4", "stf-5", "stf-6", "stf-7", "stf-8");
    }

    private static Arbitrary<Caller> callers() {
        return Combinators.combine(staff(), staff().injectNull(0.8))
                .as((by, other) -> other == null || other.equals(by)
                        ? Callers.caller(by)
                        : Callers.actingFor(Callers.caller(by), other));
    }

    private static Arbitrary<Object> commands() {
        var days = Arbitraries.integers().between(-2, 5).map(LocalDate.parse("2026-07-10")::plusDays);
        var requests = Combinators.combine(Arbitraries.of("1", "2"), staff(), days, days)
                .as((clause, gains, from, until) ->
                        (Object) Cases.requesting(clause, Callers.caller(gains), from, until));
        var vettings = Combinators.combine(
                        Arbitraries.of(VettingFunction.class),
                        Arbitraries.of(VettingOpinion.SUPPORT, VettingOpinion.SUPPORT, VettingOpinion.OBJECT))
                .as((function, opinion) -> (Object) Cases.vetting(function, opinion));
        var approvals = Combinators.combine(days, days).as((from, until) -> (Object) Cases.approving(from, until));
        var rest = Arbitraries.<Object>of(Cases.rejecting(), Cases.withdrawing());
        return Arbitraries.frequencyOf(
                Tuple.of(4, requests), Tuple.of(8, vettings), Tuple.of(8, approvals), Tuple.of(1, rest));
    }
}
