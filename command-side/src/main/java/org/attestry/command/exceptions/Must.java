package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.CaseRefusal.ALREADY_DECIDED;
import static org.attestry.command.exceptions.CaseRefusal.ALREADY_GRANTED;
import static org.attestry.command.exceptions.CaseRefusal.NOT_GRANTED;
import static org.attestry.command.exceptions.CaseRefusal.NOT_REQUESTED;
import static org.attestry.command.exceptions.CaseRefusal.UNKNOWN_CASE;

import org.attestry.command.kernel.Refused;

/** What a stage answers to those who come too early, too late or to the wrong case. */
final class Must {

    private Must() {}

    /** Nothing is decided yet. */
    static Stage.Pending bePending(Stage stage) {
        return switch (beRequested(stage)) {
            case Stage.Pending pending -> pending;
            case Stage.Granted granted -> throw new Refused(ALREADY_GRANTED);
            case Stage.Over over -> throw isOver(over);
        };
    }

    /** It may be done. */
    static Stage.Granted beGranted(Stage stage) {
        return switch (beRequested(stage)) {
            case Stage.Pending pending -> throw new Refused(NOT_GRANTED);
            case Stage.Granted granted -> granted;
            case Stage.Over over -> throw isOver(over);
        };
    }

    /** Somebody asked for it. */
    static Stage.Known beRequested(Stage stage) {
        return switch (stage) {
            case Stage.Unknown unheard -> throw new Refused(UNKNOWN_CASE);
            case Stage.Detected found -> throw new Refused(NOT_REQUESTED);
            case Stage.Known known -> known;
        };
    }

    /** It lives: somebody asked for it, and it has not ended. */
    static Stage.Known beAlive(Stage stage) {
        return switch (beRequested(stage)) {
            case Stage.Over over -> throw isOver(over);
            case Stage.Known known -> known;
        };
    }

    /** Why nothing more can be said to it. */
    static Refused isOver(Stage.Over over) {
        return new Refused(ALREADY_DECIDED, over.by().sentence() + ".");
    }
}
