package org.attestry.command.exceptions;

import org.attestry.events.exceptions.EmergencyEvent;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.TermEvent;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.TermEvent.ConditionMissed;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionClosed;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionExpiring;
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;

/** The stages of a case once it is granted. */
final class Life {

    private Life() {}

    static Stage after(Stage stage, TermEvent event, Dossier more) {
        return switch (event) {
            case ExceptionActivated e -> new Stage.Active(more);
            case ExceptionSuspended e -> new Stage.Suspended(more);
            case ExceptionReinstated e -> new Stage.Active(more);
            case ExceptionExpired e -> new Stage.Over(more, e);
            case ExceptionRevoked e -> new Stage.Over(more, e);
            case ExceptionClosed e -> new Stage.Over(more, e);
            case ConditionMet e -> stage.holding(more);
            case ConditionMissed e -> stage.holding(more);
            case ExceptionExpiring e -> stage.holding(more);
        };
    }

    static Stage after(Stage stage, EmergencyEvent event, Dossier more) {
        return switch (event) {
            case EmergencyExceptionGranted e -> new Stage.Active(more);
            case EmergencyExceptionRatified e -> stage.holding(more);
            case RatificationMissed e -> new Stage.Over(more, e);
        };
    }
}
