package org.attestry.events.sla;

import java.util.Locale;
import java.util.stream.Collectors;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.events.sla.ClockEndEvent.SlaMet;
import org.attestry.events.sla.ClockEndEvent.SlaMissed;
import org.attestry.events.sla.ClockRunEvent.SlaClockPaused;
import org.attestry.events.sla.ClockRunEvent.SlaClockReopened;
import org.attestry.events.sla.ClockRunEvent.SlaClockResumed;
import org.attestry.events.sla.ClockRunEvent.SlaClockRetimed;
import org.attestry.events.sla.ClockRunEvent.SlaClockStarted;
import org.attestry.events.sla.ClockRunEvent.SlaRetargeted;
import org.attestry.events.sla.ClockStepEvent.BreachExcused;
import org.attestry.events.sla.ClockStepEvent.LadderStepTaken;
import org.attestry.events.sla.ClockStepEvent.SlaBreached;
import org.attestry.events.sla.ClockStepEvent.SlaWarningReached;

/** What happened to a clock, in words. */
final class ClockSentences {

    private ClockSentences() {}

    static String of(SlaClockEvent event) {
        var clock = "The " + event.clock() + " clock of " + event.clocks().item();
        return switch (event) {
            case SlaClockStarted e ->
                "%s started for %s of business time%s".formatted(clock, e.target(), heading(e.timing()));
            case SlaClockPaused e -> "%s stands still, %s".formatted(clock, word(e.reason()));
            case SlaClockResumed e ->
                "%s goes on%s%s".formatted(clock, e.capped() ? " by itself" : "", heading(e.timing()));
            case SlaRetargeted e ->
                "%s is for %s of business time now%s%s"
                        .formatted(clock, e.target(), heading(e.timing()), e.reason() == null ? "" : ": " + e.reason());
            case SlaClockRetimed e -> "%s follows the changed calendar%s".formatted(clock, heading(e.timing()));
            case SlaWarningReached e -> "%s has used up %d %%".formatted(clock, e.percent());
            case LadderStepTaken e ->
                "%s took its step at %d %%: %s told"
                        .formatted(
                                clock,
                                e.percent(),
                                e.notified().stream().map(ClockSentences::word).collect(Collectors.joining(" and ")));
            case SlaBreached e -> "%s was overrun at %s".formatted(clock, e.at());
            case SlaMet e -> "%s was met after %s of business time".formatted(clock, e.consumed());
            case SlaMissed e -> "%s was missed: it took %s of business time".formatted(clock, e.consumed());
            case SlaClockReopened e -> "%s goes on as if it had never stopped".formatted(clock);
            case SlaCancelled e -> "%s was cancelled: %s".formatted(clock, e.reason());
            case BreachExcused e ->
                "%s excused that %s was overrun, %s: %s"
                        .formatted(e.excusedBy(), lower(clock), word(e.code()), e.reason());
        };
    }

    private static String heading(Timing timing) {
        return timing.due() == null ? "" : ", due at " + timing.due();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
