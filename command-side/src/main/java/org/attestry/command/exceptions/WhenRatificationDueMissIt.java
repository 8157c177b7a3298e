package org.attestry.command.exceptions;

import java.util.List;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Policy;
import org.attestry.command.kernel.Then;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.ExceptionCaseId;

/** An emergency that nobody ratified in time is over. */
@Policy(name = "exceptions.ratification")
final class WhenRatificationDueMissIt {

    @WhenDue(EmergencyEvent.RATIFICATION)
    List<Then> overdue(Due due) {
        return List.of(Then.send(new MissRatification(new ExceptionCaseId(due.subject()))));
    }
}
