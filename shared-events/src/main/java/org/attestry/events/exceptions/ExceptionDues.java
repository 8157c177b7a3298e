package org.attestry.events.exceptions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.DueTime;
import org.attestry.events.DueTime.Clear;
import org.attestry.events.DueTime.Set;

/** The moments at which something becomes due for an exception case: the kinds, and the instants. */
public final class ExceptionDues {

    /** Whoever owes an answer has been silent for too long; {@code what} is the question. */
    public static final String SILENCE = "exceptions.silence";
    /** Its first day begins. */
    public static final String ACTIVATION = "exceptions.activation";
    /** It will end in so many days; {@code what} is their number. */
    public static final String EXPIRING = "exceptions.expiring";
    /** Its last day is over. */
    public static final String EXPIRY = "exceptions.expiry";
    /** The last day of a subsequent condition is over; {@code what} is the condition. */
    public static final String CONDITION_DUE = "exceptions.condition-due";
    /** Evidence of a control will be due soon; {@code what} is the control. */
    public static final String CONTROL_DUE = "exceptions.control-due";
    /** The last day for evidence of a control is over; {@code what} is the control. */
    public static final String CONTROL_LAPSE = "exceptions.control-lapse";

    /** How many days before its end it is called to mind (rules 3.9). */
    public static final List<Integer> NOTICES = List.of(30, 14, 7, 1);

    private static final Duration REMINDER = Duration.ofDays(3);

    private ExceptionDues() {}

    /** Nothing becomes due for a case that is over. */
    static List<DueTime> over() {
        return Stream.of(
                        SILENCE,
                        ACTIVATION,
                        EXPIRING,
                        EXPIRY,
                        CONDITION_DUE,
                        CONTROL_DUE,
                        CONTROL_LAPSE,
                        EmergencyEvent.RATIFICATION)
                .<DueTime>map(kind -> new Clear(kind, DueTime.ALL))
                .toList();
    }

    /** What becomes due because something was granted. */
    static List<DueTime> granted(Terms terms, Instant at) {
        var dues = new ArrayList<DueTime>(lasting(terms, at));
        dues.add(new Clear(SILENCE, DueTime.ALL));
        if (terms.startsAt().isAfter(at)) {
            dues.add(new Set(ACTIVATION, "", terms.startsAt()));
        }
        for (var condition : terms.conditions()) {
            if (condition.dueBy() != null) {
                dues.add(new Set(
                        CONDITION_DUE, condition.id().value(), endOf(condition.dueBy(), ZoneId.of(terms.zone()))));
            }
        }
        return List.copyOf(dues);
    }

    /** Its end, and the notices of it that are still to come. */
    static List<DueTime> lasting(Terms terms, Instant at) {
        var dues = new ArrayList<DueTime>(List.of(new Clear(EXPIRING, DueTime.ALL)));
        for (int days : NOTICES) {
            if (noticeOf(terms, days).isAfter(at)) {
                dues.add(new Set(EXPIRING, String.valueOf(days), noticeOf(terms, days)));
            }
        }
        dues.add(new Set(EXPIRY, "", terms.endsAt()));
        return List.copyOf(dues);
    }

    /** When so many days are left. */
    public static Instant noticeOf(Terms terms, int daysLeft) {
        return endOf(terms.until().minusDays(daysLeft), ZoneId.of(terms.zone()));
    }

    /** When evidence is due, and when to call it to mind, if that is still to come. */
    static List<DueTime> evidence(ControlId control, Instant dueAt, Instant at) {
        var lapse = new Set(CONTROL_LAPSE, control.value(), dueAt);
        var reminder = dueAt.minus(REMINDER);
        return reminder.isAfter(at)
                ? List.of(new Set(CONTROL_DUE, control.value(), reminder), lapse)
                : List.of(new Clear(CONTROL_DUE, control.value()), lapse);
    }

    /** When a local day is over. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
