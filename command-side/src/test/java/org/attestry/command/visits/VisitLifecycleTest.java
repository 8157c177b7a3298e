package org.attestry.command.visits;

import static org.attestry.command.visits.Visits.BY_DANA;
import static org.attestry.command.visits.Visits.END;
import static org.attestry.command.visits.Visits.START;
import static org.attestry.command.visits.Visits.VISIT;
import static org.attestry.command.visits.Visits.correct;
import static org.attestry.command.visits.Visits.corrected;
import static org.attestry.command.visits.Visits.log;
import static org.attestry.command.visits.Visits.logged;
import static org.attestry.command.visits.Visits.voided;

import org.attestry.command.kernel.Lifecycle;
import org.junit.jupiter.api.Test;

class VisitLifecycleTest {

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        var later = END.plusSeconds(1800);
        Lifecycle.of(Visit.class)
                .stage("unlogged")
                .stage("logged", logged())
                .stage("corrected otherwise", logged(), corrected("cor-9", END.minusSeconds(60), "Left early"))
                .stage("voided", logged(), voided("Logged twice"))
                .stage("voided otherwise", logged(), voided("Never took place"))
                .command(BY_DANA, log())
                .command(BY_DANA, correct("cor-1", START, later, "Typed 00 for 30"))
                .command(BY_DANA, new VoidVisit(VISIT, "Logged twice"))
                .isAsIn("visit");
    }
}
