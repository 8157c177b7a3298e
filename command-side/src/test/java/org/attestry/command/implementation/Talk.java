package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Refused;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.ImplementationEvent;

/** Things said to one implementation by anybody, mostly what is due, sometimes anything at all. */
record Talk(List<Said> said) {

    private static final List<String> STAFF = List.of("stf-1", "stf-2", "stf-3", "stf-4");
    private static final List<Object> ANYTHING = List.of(
            new HandOverApproval(ORDER, CASE, HASH),
            new QueryApproval(ORDER, 1, "Which plan?"),
            new AnswerApprovalQuery(ORDER, 1, "Plan 1"),
            new BlockImplementation(ORDER, 1, "No access"),
            new UnblockImplementation(ORDER, 1, "Access given"),
            new VerifyImplementation(ORDER, terms(LAST.plusDays(1))),
            new CheckEffect(ORDER, false, "No effect"),
            new DeclineImplementation(ORDER, "Cannot be done"),
            new RemoveImplementation(ORDER, Ending.REVOKED),
            new VerifyRemoval(ORDER, false),
            new CloseLoop(ORDER));

    /** Words said by somebody: what is due at the stage, or something else. */
    record Said(String by, String onBehalfOf, int otherwise) {

        List<ImplementationEvent> at(Stage stage) {
            var command = otherwise < ANYTHING.size() ? ANYTHING.get(otherwise) : usual(stage);
            var speaker = Callers.recalling(ATTESTRY, ORDER);
            var person = Callers.caller(by);
            var caller = new Caller(
                    by.equals(onBehalfOf)
                            ? person.person()
                            : Callers.actingFor(person, onBehalfOf).person(),
                    speaker.at(),
                    speaker.envelope(),
                    speaker.known(),
                    speaker.recalled());
            try {
                return decide(command, stage, caller);
            } catch (Refused no) {
                return List.of();
            }
        }

        private Object usual(Stage stage) {
            return switch (stage) {
                case Stage.Unknown s -> new HandOverApproval(ORDER, CASE, HASH);
                case Stage.Communicated s -> new AcknowledgeApproval(ORDER, HASH);
                case Stage.Acknowledged s -> planning("2026-07-31");
                case Stage.Planned s -> new StartImplementation(ORDER);
                case Stage.Started s -> new ReportImplemented(ORDER, "Change", HASH);
                case Stage.Deviating s -> new ReportImplemented(ORDER, "Change", HASH);
                case Stage.Reported s -> new VerifyImplementation(ORDER, TERMS);
                case Stage.Verified s -> new CheckEffect(ORDER, true, "It works");
                case Stage.Confirmed s -> new CloseLoop(ORDER);
                case Stage.Closed s -> new RemoveImplementation(ORDER, Ending.EXPIRED);
                case Stage.Removing s -> new ReportRemoved(ORDER, "Change");
                case Stage.Removed s -> new VerifyRemoval(ORDER, true);
                case Stage.Declined s -> new RemoveImplementation(ORDER, Ending.EXPIRED);
                case Stage.Cancelled s -> new CloseLoop(ORDER);
                case Stage.Gone s -> new CloseLoop(ORDER);
            };
        }

        private static List<ImplementationEvent> decide(Object command, Stage stage, Caller caller) {
            return switch (command) {
                case HandOverApproval c -> c.decide(stage, caller);
                case AcknowledgeApproval c -> c.decide(stage, caller);
                case QueryApproval c -> c.decide(stage, caller);
                case AnswerApprovalQuery c -> c.decide(stage, caller);
                case PlanImplementation c -> c.decide(stage, caller);
                case StartImplementation c -> c.decide(stage, caller);
                case BlockImplementation c -> c.decide(stage, caller);
                case UnblockImplementation c -> c.decide(stage, caller);
                case ReportImplemented c -> c.decide(stage, caller);
                case DeclineImplementation c -> c.decide(stage, caller);
                case VerifyImplementation c -> c.decide(stage, caller);
                case CheckEffect c -> c.decide(stage, caller);
                case CloseLoop c -> c.decide(stage, caller);
                case RemoveImplementation c -> c.decide(stage, caller);
                case ReportRemoved c -> c.decide(stage, caller);
                case VerifyRemoval c -> c.decide(stage, caller);
                default -> throw new AssertionError(command);
            };
        }
    }

    /** Everything that followed, one after the other. */
    List<ImplementationEvent> history() {
        Stage stage = new Stage.Unknown();
        var history = new ArrayList<ImplementationEvent>();
        for (var each : said) {
            for (var event : each.at(stage)) {
                history.add(event);
                stage = stage.after(event);
            }
        }
        return history;
    }

    static Arbitrary<Talk> any() {
        var staff = Arbitraries.of(STAFF);
        return Combinators.combine(staff, staff, Arbitraries.integers().between(0, 4 * ANYTHING.size()))
                .as((by, other, otherwise) -> new Said(by, otherwise % 3 == 0 ? other : by, otherwise))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60)
                .map(Talk::new);
    }
}
