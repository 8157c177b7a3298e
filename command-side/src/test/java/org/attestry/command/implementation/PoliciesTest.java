package org.attestry.command.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.kernel.Callers.NOW;

import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.Then;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.implementation.Ending;
import org.junit.jupiter.api.Test;

/** What the product itself says to an implementation, and when. */
class PoliciesTest {

    private final WhenExceptionApprovedHandOver handOver = new WhenExceptionApprovedHandOver();
    private final WhenExceptionEndedRemove remove = new WhenExceptionEndedRemove();

    @Test
    void approved_and_renewed_terms_are_handed_over_under_the_name_of_the_case() {
        assertThat(handOver.on(approved(TERMS)))
                .containsExactly(
                        Then.send(new HandOverApproval(ORDER, CASE, HASH)).at(NOW));
        var longer = terms(LAST.plusDays(31));
        assertThat(handOver.on(new ExceptionRenewed(CASE, 1, longer, LAST, 184, 2, NOW, OLGA.staff(), null, NOW)))
                .containsExactly(Then.send(new HandOverApproval(ORDER, CASE, longer.hash()))
                        .at(NOW));
    }

    @Test
    void every_end_of_an_exception_has_its_implementation_removed() {
        assertThat(remove.on(new ExceptionExpired(CASE, LAST, NOW))).containsExactly(removal(Ending.EXPIRED));
        assertThat(remove.on(new ExceptionRevoked(CASE, "Misused", OLGA.staff(), null, NOW)))
                .containsExactly(removal(Ending.REVOKED));
        assertThat(remove.on(new RatificationMissed(CASE, NOW, NOW))).containsExactly(removal(Ending.NOT_RATIFIED));
        assertThat(remove.on(new ExceptionClosed(CASE, "Done", OLGA.staff(), NOW)))
                .containsExactly(removal(Ending.CLOSED));
    }

    @Test
    void silence_is_noted_when_its_time_has_come() {
        var due = new Due(ORDER.value(), "", TUESDAY_EVENING);
        assertThat(handOver.overdue(due)).containsExactly(Then.send(new NoteOverdueAcknowledgement(ORDER)));
        assertThat(remove.stillLive(due)).containsExactly(Then.send(new NoteStillLive(ORDER)));
    }

    private static Then removal(Ending because) {
        return Then.send(new RemoveImplementation(ORDER, because)).at(NOW);
    }
}
