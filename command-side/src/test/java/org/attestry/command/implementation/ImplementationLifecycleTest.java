package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.implementation.Outcomes.*;

import java.util.ArrayList;
import java.util.List;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.Event;
import org.attestry.events.implementation.Ending;
import org.junit.jupiter.api.Test;

class ImplementationLifecycleTest {

    private static final List<Event> WAY =
            List.of(communicated(), acknowledged(), plan(), started(), reported(), verified(), confirmed(), closed());

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        Lifecycle.of(Implementation.class)
                .stage("not handed over")
                .stage("communicated", upTo(1))
                .stage("queried", upTo(1, queried()))
                .stage("acknowledged", upTo(2))
                .stage("planned", upTo(3))
                .stage("started", upTo(4))
                .stage("blocked", upTo(4, blocked()))
                .stage("reported", upTo(5))
                .stage("deviating", upTo(5, deviates()))
                .stage("verified", upTo(6))
                .stage("confirmed", upTo(7))
                .stage("loop closed", upTo(8))
                .stage("declined", upTo(1, declined()))
                .stage("cancelled", upTo(2, cancelled()))
                .stage("to be removed", upTo(8, ordered()))
                .stage("removal reported", upTo(8, ordered(), removed()))
                .stage("gone", upTo(8, ordered(), removed(), gone()))
                .command(ATTESTRY, new HandOverApproval(ORDER, CASE, HASH))
                .command(IMMA, new AcknowledgeApproval(ORDER, HASH))
                .command(later(ATTESTRY, "2026-07-14T21:00:00Z"), new NoteOverdueAcknowledgement(ORDER))
                .command(IMMA, new QueryApproval(ORDER, 1, "Which plan?"))
                .command(OLGA, new AnswerApprovalQuery(ORDER, 1, "Plan 1"))
                .command(IMMA, planning("2026-07-31"))
                .command(IVAN, new StartImplementation(ORDER))
                .command(IVAN, new BlockImplementation(ORDER, 1, "No access"))
                .command(IVAN, new UnblockImplementation(ORDER, 1, "Access given"))
                .command(IVAN, new ReportImplemented(ORDER, "Change 4711", HASH))
                .command(IMMA, new DeclineImplementation(ORDER, "Cannot be done"))
                .command(INES, new VerifyImplementation(ORDER, TERMS))
                .command(OLGA, new CheckEffect(ORDER, true, "It works"))
                .command(OLGA, new CloseLoop(ORDER))
                .command(ATTESTRY, new RemoveImplementation(ORDER, Ending.EXPIRED))
                .command(IVAN, new ReportRemoved(ORDER, "Change 4712"))
                .command(INES, new VerifyRemoval(ORDER, true))
                .command(later(ATTESTRY, "2026-07-14T21:00:00Z"), new NoteStillLive(ORDER))
                .isAsIn("implementation");
    }

    private static Event[] upTo(int steps, Event... more) {
        var past = new ArrayList<>(WAY.subList(0, steps));
        past.addAll(List.of(more));
        return past.toArray(Event[]::new);
    }
}
