package org.attestry.command.exceptions;

import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ApprovalsVoided;
import org.attestry.events.exceptions.IntakeEvent.ExceptionAmended;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetectedAgain;
import org.attestry.events.exceptions.IntakeEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionInfoSupplied;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.IntakeEvent.ExceptionWithdrawn;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;

/** The stages of a case before it is submitted. */
final class Intake {

    private Intake() {}

    static Stage after(Stage stage, IntakeEvent event, Dossier more) {
        return switch (event) {
            case ExceptionDetected e -> new Stage.Detected(more);
            case ExceptionRequested e -> new Stage.Requested(more);
            case ExceptionTriaged e ->
                switch (e.outcome()) {
                    case ROUTED -> new Stage.Triaged(more);
                    case INCOMPLETE -> new Stage.Requested(more);
                    case DUPLICATE, ALREADY_ALLOWED -> new Stage.Over(more, e);
                };
            case ExceptionAmended e when e.material() -> beforeItsRisk(stage, more);
            case ExceptionAmended e -> stage.holding(more);
            case ExceptionWithdrawn e -> new Stage.Over(more, e);
            case ExceptionDetectedAgain e -> stage.holding(more);
            case ExceptionInfoRequested e -> stage.holding(more);
            case ExceptionInfoSupplied e -> stage.holding(more);
            case ApprovalsVoided e -> stage.holding(more);
        };
    }

    static Stage after(Stage stage, VettingEvent event, Dossier more) {
        return switch (event) {
            case VettingStarted e -> new Stage.Vetting(more);
            case VettingOpinionRecorded e -> stage.holding(more);
            case VettingCompleted e -> new Stage.Vetted(more);
            case ExceptionRiskAssessed e ->
                stage instanceof Stage.Granted ? stage.holding(more) : new Stage.Assessed(more);
        };
    }

    private static Stage beforeItsRisk(Stage stage, Dossier more) {
        return switch (stage) {
            case Stage.Assessed assessed -> new Stage.Vetted(more);
            case Stage.AwaitingApproval waiting -> new Stage.Vetted(more);
            default -> stage.holding(more);
        };
    }
}
