package org.attestry.command.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Claimed;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Say that a representative was with a provider, when it is over. Nobody is at two visits at once.
 *
 * @param visit the name programs use for it
 * @param representative who was there
 * @param provider whom the visit was for
 * @param planned whether it stood in the plan
 * @param purpose why the representative went there
 * @param topics what was talked about
 * @param attendees who of the office took part; never a patient
 * @param start when it began
 * @param end when it ended, at most a day later
 * @param mode how it was held
 * @param outcome how it ended
 * @param note what else is worth keeping; nothing about patients
 * @param materials the versions of training materials that were used
 * @param lateReason why it is logged only now; asked for when more than five weekdays have gone by
 */
@Command(
        path = "PUT /visits/{visit}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.ADMINISTRATOR})
public record LogVisit(
        @Target VisitId visit,
        @Known @Claimed StaffId representative,
        @Known ProviderId provider,
        boolean planned,
        VisitPurpose purpose,
        @Size(max = 20) List<@NotBlank @Size(max = 120) String> topics,
        @Size(max = 30) List<@Valid Attendee> attendees,
        Instant start,
        Instant end,
        VisitMode mode,
        VisitOutcome outcome,
        @Nullable @Size(min = 1, max = 2000) String note,
        @Nullable @Known @Size(max = 20) List<MaterialVersionId> materials,
        @Nullable @Size(min = 1, max = 500) String lateReason) {

    List<VisitEvent> decide(Stage stage, Caller caller) {
        Stage.mustSpeakFor(representative, caller);
        return switch (stage) {
            case Stage.Unlogged first -> List.of(logged(caller));
            case Stage.Logged before -> noNewsIn(before);
            case Stage.Voided gone -> noNewsIn(gone.before());
        };
    }

    private VisitLogged logged(Caller caller) {
        var details = details();
        VisitTime.check(details, caller.at());
        boolean late = VisitTime.late(details, caller.at());
        if (late && lateReason == null) {
            throw new Refused(VisitRefusal.LATE_WITHOUT_REASON, "It ended at " + end + ".");
        }
        var market = caller.marketOf(provider);
        return new VisitLogged(
                visit, representative, provider, market, details, late, lateReason, caller.staff(), caller.at());
    }

    private List<VisitEvent> noNewsIn(Stage.Logged before) {
        var said = before.as();
        var same = new VisitLogged(
                visit,
                representative,
                provider,
                said.market(),
                details(),
                said.late(),
                lateReason,
                said.loggedBy(),
                said.at());
        if (same.equals(said)) {
            return List.of();
        }
        throw new Refused(VisitRefusal.LOGGED_OTHERWISE, said.sentence() + ".");
    }

    private VisitDetails details() {
        var used = materials == null ? List.<MaterialVersionId>of() : materials;
        var people = Attendee.asSaid(attendees);
        return new VisitDetails(planned, purpose, topics, people, start, end, mode, outcome, note, used);
    }
}
