package org.attestry.command.implementation;

import org.attestry.command.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What an implementation waits for at each stage: the answer to whoever wants something else of it. */
final class NotNow {

    private NotNow() {}

    static Refused at(Stage stage) {
        return new Refused(why(stage), detail(stage));
    }

    private static ImplementationRefusal why(Stage stage) {
        return switch (stage) {
            case Stage.Unknown none -> ImplementationRefusal.UNKNOWN;
            case Stage.Communicated s -> ImplementationRefusal.NOT_YET_ACKNOWLEDGED;
            case Stage.Acknowledged s -> ImplementationRefusal.NOT_YET_PLANNED;
            case Stage.Planned s -> ImplementationRefusal.NOT_YET_STARTED;
            case Stage.Started s -> ImplementationRefusal.NOT_YET_REPORTED;
            case Stage.Reported s -> ImplementationRefusal.AWAITS_VERIFICATION;
            case Stage.Deviating s -> ImplementationRefusal.DEVIATES;
            case Stage.Verified s -> ImplementationRefusal.AWAITS_EFFECT_CHECK;
            case Stage.Confirmed s -> ImplementationRefusal.AWAITS_CLOSING;
            case Stage.Closed s -> ImplementationRefusal.LOOP_CLOSED;
            case Stage.Declined s -> ImplementationRefusal.DECLINED;
            case Stage.Cancelled s -> ImplementationRefusal.CANCELLED;
            case Stage.Removing s -> ImplementationRefusal.TO_BE_REMOVED;
            case Stage.Removed s -> ImplementationRefusal.AWAITS_REMOVAL_CHECK;
            case Stage.Gone s -> ImplementationRefusal.GONE;
        };
    }

    private static @Nullable String detail(Stage stage) {
        return stage instanceof Stage.Known known ? known.file().latest().sentence() + "." : null;
    }
}
