package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.sla.CalendarId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Let somebody depart from a clause at once, because it cannot wait; another approver ratifies it within two business
 * days, or it ends.
 *
 * @param caseId the name programs use for the case
 * @param kind the sort of exception
 * @param standard the standard
 * @param clause the clause of it, by its number; one that allows emergencies
 * @param wish what is granted, for how long, and why
 * @param emergency why it cannot wait
 * @param requestedBy who asked for it; somebody else than whoever grants it
 * @param customer the customer or the deal it is for
 * @param beneficiary who gains by it; somebody else than whoever asks or grants
 * @param provider the provider it is about; its market is then named too
 * @param market the market it is about; a case without market concerns the whole plan
 * @param delegation the delegation by which one grants for somebody else; none: in person
 */
@Command(
        path = "PUT /exceptions/{caseId}/emergency-grant",
        by = {Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3})
public record GrantEmergencyExceptionCase(
        @Target ExceptionCaseId caseId,
        ExceptionKind kind,
        @Known(recall = true) StandardId standard,
        @NotBlank @Size(max = 40) String clause,
        @Valid WishText wish,
        @NotBlank @Size(max = 4000) String emergency,
        StaffId requestedBy,
        @Nullable @Size(min = 1, max = 200) String customer,
        @Nullable StaffId beneficiary,
        @Nullable @Known ProviderId provider,
        @Nullable @Known(recall = true) MarketId market,
        @Nullable @Known(recall = true) DelegationId delegation)
        implements Recalls {

    @Override
    public List<Id> recalls() {
        return List.of(AuthorityMatrixId.PLAN, CalendarId.PLAN);
    }

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        return switch (stage) {
            case Stage.Unknown unheard -> new Emergency(this, caller).news();
            case Stage.Detected found ->
                throw new Refused(
                        CaseRefusal.DETECTED_OTHERWISE,
                        found.dossier().past().getFirst().sentence() + ".");
            case Stage.Known known -> {
                var before = known.dossier().last(EmergencyExceptionGranted.class);
                if (before.filter(grant -> repeats(grant, known.dossier().request(), caller))
                        .isEmpty()) {
                    throw new Refused(ApprovalRefusal.GRANTED_OTHERWISE);
                }
                yield List.of();
            }
        };
    }

    private boolean repeats(EmergencyExceptionGranted before, ExceptionRequested request, Caller caller) {
        return before.emergency().equals(emergency)
                && before.grantedBy().equals(caller.staff())
                && new Emergency(this, caller).request().repeats(request);
    }
}
