package org.attestry.command.implementation;

import static org.attestry.command.implementation.Orders.*;
import static org.attestry.command.implementation.Outcomes.*;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.actingFor;
import static org.attestry.command.kernel.Story.given;

import org.attestry.events.Event;
import org.attestry.events.implementation.RemovalEvent.StillLiveAfterExpiry;
import org.junit.jupiter.api.Test;

/** What is live after its exception is removed, and somebody else looks whether it is. */
class RemovalTest {

    private static final Event[] ORDERED = {communicated(), acknowledged(), plan(), started(), reported(), ordered()};
    private static final Event[] REMOVED = {
        communicated(), acknowledged(), plan(), started(), reported(), ordered(), removed()
    };
    private static final StillLiveAfterExpiry FOUND =
            new StillLiveAfterExpiry(ORDER, TUESDAY_EVENING, INES.staff(), NOW);

    @Test
    void whoever_removed_it_does_not_verify_that_it_is_gone() {
        var verify = new VerifyRemoval(ORDER, true);
        var story = given(Implementation.class, REMOVED);
        story.by(IVAN).when(verify).isRefused(ImplementationRefusal.OWN_REMOVAL);
        story.by(actingFor(INES, "stf-ivan")).when(verify).isRefused(ImplementationRefusal.OWN_REMOVAL);
        story.by(INES).when(verify).then(gone());
    }

    @Test
    void what_is_found_still_live_has_to_be_removed_again() {
        given(Implementation.class, REMOVED)
                .by(INES)
                .when(new VerifyRemoval(ORDER, false))
                .then(FOUND);
        var again = given(Implementation.class, communicated(), started(), ordered(), removed(), FOUND);
        again.by(INES).when(new VerifyRemoval(ORDER, false)).isNoNews();
        again.by(IVAN).when(new ReportRemoved(ORDER, "Change 4712")).then(removed());
    }

    @Test
    void what_nobody_reported_removed_in_time_is_noted_as_still_live() {
        var note = new NoteStillLive(ORDER);
        var story = given(Implementation.class, ORDERED);
        story.by(later(ATTESTRY, "2026-07-14T20:59:59Z")).when(note).isNoNews();
        story.by(later(ATTESTRY, "2026-07-15T09:00:00Z"))
                .when(note)
                .then(new StillLiveAfterExpiry(ORDER, TUESDAY_EVENING, null, TUESDAY_EVENING));
    }

    @Test
    void what_was_reported_removed_waits_for_a_second_look_and_not_for_its_time() {
        given(Implementation.class, REMOVED)
                .by(later(ATTESTRY, "2026-07-15T09:00:00Z"))
                .when(new NoteStillLive(ORDER))
                .isNoNews();
    }
}
