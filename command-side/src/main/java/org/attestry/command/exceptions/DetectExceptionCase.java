package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.ALREADY_REQUESTED;
import static org.attestry.command.exceptions.CaseRefusal.DETECTED_OTHERWISE;
import static org.attestry.command.exceptions.CaseRefusal.RULES_ARE_RUN;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetectedAgain;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.ProviderId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Record a deviation from a standard that nobody had requested. A person and a rule that both find it, each on its own,
 * let the plan estimate how many deviations nobody found.
 *
 * @param caseId the name programs use for the case
 * @param standard the standard that is departed from
 * @param clause the clause of it, by its number
 * @param deviation what departs from it, and how
 * @param finder whether a rule or a person found it
 * @param detector the rule, or how the person came upon it
 * @param provider the provider it is about; the case then belongs to its market
 * @param market the market it is about; a case without market and provider concerns the whole plan
 */
@Command(
        path = "PUT /exceptions/{caseId}/detection",
        by = {Role.REPRESENTATIVE, Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record DetectExceptionCase(
        @Target ExceptionCaseId caseId,
        @Known(recall = true) StandardId standard,
        @NotBlank @Size(max = 40) String clause,
        @NotBlank @Size(max = 2000) String deviation,
        Finder finder,
        @NotBlank @Size(max = 200) String detector,
        @Nullable @Known ProviderId provider,
        @Nullable @Known MarketId market) {

    List<ExceptionEvent> decide(Stage stage, Caller caller) {
        if (finder == Finder.RULE && !caller.person().isAny(List.of(Role.ADMINISTRATOR, Role.OFFICER))) {
            throw new Refused(RULES_ARE_RUN);
        }
        if (stage instanceof Stage.Unknown) {
            return List.of(detected(caller));
        }
        var before = stage.dossier()
                .last(ExceptionDetected.class)
                .orElseThrow(() -> new Refused(
                        ALREADY_REQUESTED, stage.dossier().past().getFirst().sentence() + "."));
        mustBeTheSame(before, caller);
        if (finder == before.finder()
                || stage.dossier().last(ExceptionDetectedAgain.class).isPresent()) {
            return List.of();
        }
        if (stage instanceof Stage.Over over) {
            throw Must.isOver(over);
        }
        return List.of(new ExceptionDetectedAgain(caseId, finder, detector, caller.staff(), caller.at()));
    }

    private ExceptionDetected detected(Caller caller) {
        if (Standing.of(caller.historyOf(standard)).editions().stream()
                .noneMatch(edition -> edition.clause(clause).isPresent())) {
            throw new Refused(StandardRefusal.UNKNOWN_CLAUSE);
        }
        return new ExceptionDetected(
                caseId,
                standard,
                clause,
                deviation,
                finder,
                detector,
                provider,
                Places.market(provider, market, caller),
                caller.staff(),
                caller.at());
    }

    private void mustBeTheSame(ExceptionDetected before, Caller caller) {
        var same = new ExceptionDetected(
                caseId,
                standard,
                clause,
                before.deviation(),
                before.finder(),
                before.detector(),
                provider,
                Places.market(provider, market, caller),
                before.detectedBy(),
                before.at());
        if (!same.equals(before)) {
            throw new Refused(DETECTED_OTHERWISE, before.sentence() + ".");
        }
    }
}
