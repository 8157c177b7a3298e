package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionDues;

/** What time alone does to a case. */
@Policy(name = "exceptions.passing-of-time")
final class WhenExceptionFallsDueAct {

    @WhenDue(ExceptionDues.SILENCE)
    List<Then> silent(Due due) {
        return List.of(Then.send(new WithdrawSilentCase(caseOf(due), Integer.parseInt(due.what()))));
    }

    @WhenDue(ExceptionDues.ACTIVATION)
    List<Then> begun(Due due) {
        return List.of(Then.send(new ActivateExceptionCase(caseOf(due))));
    }

    @WhenDue(ExceptionDues.EXPIRING)
    List<Then> ending(Due due) {
        return List.of(Then.send(new AnnounceExpiry(caseOf(due), Integer.parseInt(due.what()))));
    }

    @WhenDue(ExceptionDues.EXPIRY)
    List<Then> over(Due due) {
        return List.of(Then.send(new ExpireExceptionCase(caseOf(due))));
    }

    @WhenDue(ExceptionDues.CONDITION_DUE)
    List<Then> conditionMissed(Due due) {
        return List.of(Then.send(new MissCondition(caseOf(due), new ConditionId(due.what()))));
    }

    @WhenDue(ExceptionDues.CONTROL_DUE)
    List<Then> evidenceDue(Due due) {
        return List.of(Then.send(new CallForEvidence(caseOf(due), new ControlId(due.what()))));
    }

    @WhenDue(ExceptionDues.CONTROL_LAPSE)
    List<Then> evidenceMissed(Due due) {
        return List.of(Then.send(new LapseControl(caseOf(due), new ControlId(due.what()))));
    }

    private static ExceptionCaseId caseOf(Due due) {
        return new ExceptionCaseId(due.subject());
    }
}
