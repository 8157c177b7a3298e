package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Decisions.approved;
import static org.attestry.command.exceptions.Emergencies.RATIFY_BY;
import static org.attestry.command.exceptions.Emergencies.granted;
import static org.attestry.command.exceptions.Emergencies.missed;
import static org.attestry.command.exceptions.Emergencies.ratified;
import static org.attestry.command.kernel.Callers.NOW;

import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Then;
import org.attestry.events.DueTime;
import org.attestry.events.exceptions.EmergencyEvent;
import org.junit.jupiter.api.Test;

/** What the product does by itself about standards and emergencies; it never approves anything. */
class ExceptionPoliciesTest {

    @Test
    void every_approval_counts_for_its_clause_from_its_own_moment_on() {
        assertThat(new WhenExceptionApprovedCountItsClause().on(approved()))
                .containsExactly(Then.send(new CountExceptedClause(Standards.RATES, "4.2", CASE))
                        .at(NOW));
    }

    @Test
    void an_emergency_is_missed_at_the_moment_by_which_it_was_to_be_ratified() {
        assertThat(granted().dueTimes()).contains(new DueTime.Set(EmergencyEvent.RATIFICATION, "", RATIFY_BY));
        assertThat(new WhenRatificationDueMissIt().overdue(new Due("exc-1", "", RATIFY_BY)))
                .containsExactly(Then.send(new MissRatification(CASE)));
    }

    @Test
    void what_is_ratified_or_missed_does_not_fall_due_again() {
        assertThat(ratified(Cases.ABEL).dueTimes()).contains(new DueTime.Clear(EmergencyEvent.RATIFICATION, ""));
        assertThat(missed().dueTimes()).contains(new DueTime.Clear(EmergencyEvent.RATIFICATION, DueTime.ALL));
    }
}
