package org.attestry.command.visits;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Put right what was said about a visit, by saying how all of it should read and why. Nothing is erased: what was said
 * before stays in the record. A visit of another representative, or at another provider, is taken back instead.
 *
 * @param visit the visit that was logged
 * @param correction the name programs use for this correction
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
 * @param why what had gone wrong
 */
@Command(
        path = "PUT /visits/{visit}/corrections/{correction}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.ADMINISTRATOR})
public record CorrectVisit(
        @Target VisitId visit,
        CorrectionId correction,
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
        @NotBlank @Size(max = 500) String why) {

    List<VisitEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unlogged nothing -> throw new Refused(VisitRefusal.NOT_LOGGED);
            case Stage.Logged logged -> correct(logged, caller);
            case Stage.Voided gone when saidBefore(gone.before(), caller) -> List.of();
            case Stage.Voided gone ->
                throw new Refused(VisitRefusal.VOIDED, gone.by().sentence() + ".");
        };
    }

    private List<VisitEvent> correct(Stage.Logged logged, Caller caller) {
        if (saidBefore(logged, caller) || details().equals(logged.reads())) {
            return List.of();
        }
        var details = details();
        VisitTime.check(details, caller.at());
        return List.of(new VisitCorrected(
                visit,
                correction,
                logged.as().representative(),
                details,
                details.changedSince(logged.reads()),
                why,
                caller.staff(),
                caller.at()));
    }

    private boolean saidBefore(Stage.Logged logged, Caller caller) {
        Stage.mustSpeakFor(logged.as().representative(), caller);
        var before = logged.corrections().get(correction);
        if (before == null) {
            return false;
        }
        if (before.details().equals(details()) && before.why().equals(why)) {
            return true;
        }
        throw new Refused(VisitRefusal.CORRECTED_OTHERWISE, before.sentence() + ".");
    }

    private VisitDetails details() {
        var used = materials == null ? List.<MaterialVersionId>of() : materials;
        var people = Attendee.asSaid(attendees);
        return new VisitDetails(planned, purpose, topics, people, start, end, mode, outcome, note, used);
    }
}
