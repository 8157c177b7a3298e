package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.OTHER_CURRENCY;
import static org.attestry.command.exceptions.CaseRefusal.RESIDUAL_ABOVE_INHERENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.http.Role;

/**
 * Say what an exception may cost in a year, without and with its compensating controls.
 *
 * @param caseId the case
 * @param inherent without the controls
 * @param residual with the controls; no more likely and no dearer than without
 * @param likelihoodClass how likely, from 1 (hardly) to 5 (almost certainly)
 * @param impactClass how bad, from 1 (hardly) to 5 (as bad as can be)
 */
@Command(
        path = "PUT /exceptions/{caseId}/risk",
        by = {Role.OFFICER, Role.VETTER})
public record AssessExceptionRisk(
        @Target ExceptionCaseId caseId,
        @Valid LossText inherent,
        @Valid LossText residual,
        @Min(1) @Max(5) int likelihoodClass,
        @Min(1) @Max(5) int impactClass) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        var dossier = Must.beRequested(stage).dossier();
        if (dossier.says(ExceptionRiskAssessed.class, at -> assessed(caller, at)) && !(stage instanceof Stage.Vetted)) {
            return List.of();
        }
        return switch (Must.beRequested(stage)) {
            case Stage.Requested early -> throw new Refused(CaseRefusal.NOT_YET_TRIAGED);
            case Stage.Triaged early -> throw new Refused(CaseRefusal.NOT_YET_VETTED);
            case Stage.Vetting early -> throw new Refused(CaseRefusal.NOT_YET_VETTED);
            case Stage.AwaitingApproval late -> throw new Refused(CaseRefusal.SUBMITTED);
            case Stage.Vetted now -> assess(dossier, caller);
            case Stage.Assessed again -> assess(dossier, caller);
            case Stage.Granted again -> assess(dossier, caller);
            case Stage.Over over -> throw Must.isOver(over);
        };
    }

    private List<ExceptionEvent> assess(Dossier dossier, Caller caller) {
        dossier.mustNotConcern(Hands.of(caller));
        var currency = dossier.wish().exposure().currency();
        if (!inherent.isIn(currency) || !residual.isIn(currency)) {
            throw new Refused(OTHER_CURRENCY, "Its exposure is in " + currency + ".");
        }
        var risk = assessed(caller, caller.at());
        if (risk.residualProbability().compareTo(risk.probability()) > 0
                || risk.residualLoss().amount().compareTo(risk.expectedLoss().amount()) > 0) {
            throw new Refused(
                    RESIDUAL_ABOVE_INHERENT,
                    "With the controls %s, without them %s.".formatted(risk.residualLoss(), risk.expectedLoss()));
        }
        return List.of(risk);
    }

    private ExceptionRiskAssessed assessed(Caller caller, Instant at) {
        return new ExceptionRiskAssessed(
                caseId,
                inherent.probability(),
                inherent.low(),
                inherent.high(),
                residual.probability(),
                residual.low(),
                residual.high(),
                inherent.expected(),
                residual.expected(),
                likelihoodClass,
                impactClass,
                caller.staff(),
                at);
    }
}
