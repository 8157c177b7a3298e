package org.attestry.command.exceptions;

import org.attestry.events.exceptions.ControlEvent;
import org.attestry.events.exceptions.ControlEvent.CompensatingControlProposed;
import org.attestry.events.exceptions.IntakeEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetectedAgain;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.IntakeEvent.ExceptionTriaged;
import org.attestry.events.exceptions.VettingEvent;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingCompleted;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.attestry.events.exceptions.WishEvent;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;

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
            case ExceptionDetectedAgain e -> stage.holding(more);
        };
    }

    static Stage after(Stage stage, WishEvent event, Dossier more) {
        return switch (event) {
            case ExceptionAmended e when e.material() -> beforeItsRisk(stage, more);
            case ExceptionAmended e -> stage.holding(more);
            case ApprovalsVoided e -> beforeItsRisk(stage, more);
            case ExceptionWithdrawn e -> new Stage.Over(more, e);
            case ExceptionInfoRequested e -> stage.holding(more);
            case ExceptionInfoSupplied e -> stage.holding(more);
        };
    }

    /** A control that is proposed once the risk was assessed changes what the risk is with it. */
    static Stage after(Stage stage, ControlEvent event, Dossier more) {
        return event instanceof CompensatingControlProposed ? beforeItsRisk(stage, more) : stage.holding(more);
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
