package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.NOT_YOUR_REQUEST;
import static org.attestry.command.exceptions.CaseRefusal.NUMBER_TAKEN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.http.Role;

/**
 * Change what is asked for, until it is decided. Scope, exposure, the critical function and the days are material: a
 * change of them takes the case back before its risk was assessed, and voids what approvers said. Words are not.
 *
 * @param caseId the case
 * @param amendment counts the amendments of this case, upwards
 * @param wish what is asked for from now on, in full
 * @param reason why it changes
 */
@Command(
        path = "PUT /exceptions/{caseId}/amendments/{amendment}",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER})
public record AmendExceptionCase(
        @Target ExceptionCaseId caseId,
        @Positive int amendment,
        @Valid WishText wish,
        @NotBlank @Size(max = 4000) String reason) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        var before = dossier.last(ExceptionAmended.class);
        if (before.filter(e -> e.equals(amended(e.material(), caller, e.at()))).isPresent()) {
            return List.of();
        }
        var pending = Must.bePending(stage);
        if (!caller.person().isAny(List.of(Role.OFFICER)) && !Hands.of(caller).touch(dossier.requester())) {
            throw new Refused(NOT_YOUR_REQUEST);
        }
        if (before.filter(e -> e.amendment() >= amendment).isPresent()) {
            throw new Refused(NUMBER_TAKEN);
        }
        wish.mustFit(dossier.request().maxDays(), dossier.request().zone(), caller.at());
        return wish.wish().equals(dossier.wish()) ? List.of() : amend(pending, caller);
    }

    private List<ExceptionEvent> amend(Stage.Pending pending, Caller caller) {
        boolean material = !wish.wish().isMateriallyLike(pending.dossier().wish());
        var amended = amended(material, caller, caller.at());
        return material
                ? Stream.concat(Stream.of(amended), Voiding.of(pending, "it was amended", caller.at()))
                        .toList()
                : List.of(amended);
    }

    private ExceptionAmended amended(boolean material, Caller caller, Instant at) {
        return new ExceptionAmended(
                caseId,
                amendment,
                wish.wish(),
                material,
                reason,
                caller.staff(),
                caller.person().onBehalfOf(),
                at);
    }
}
