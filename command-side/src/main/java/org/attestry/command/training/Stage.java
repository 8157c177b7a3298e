package org.attestry.command.training;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.training.Audience;
import org.attestry.events.training.TrainingEvent;
import org.attestry.events.training.TrainingEvent.TrainingAssigned;
import org.attestry.events.training.TrainingEvent.TrainingCompleted;
import org.attestry.events.training.TrainingEvent.TrainingLapsed;
import org.attestry.events.training.TrainingEvent.TrainingWaived;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/** How far a training has come. */
sealed interface Stage {

    /** Nobody has spoken of it. */
    record Unassigned() implements Stage {}

    /** It is to be done. */
    record Assigned(TrainingAssigned as) implements Stage {}

    /** It was done, once or more often. */
    record Completed(TrainingAssigned as, Map<LocalDate, TrainingCompleted> completions) implements Stage {

        Completed again(TrainingCompleted by) {
            var more = new TreeMap<>(completions);
            more.put(by.completedOn(), by);
            return new Completed(as, Map.copyOf(more));
        }

        /** Whether any of its completions counts on that day. */
        boolean counts(LocalDate day) {
            return completions.values().stream().anyMatch(done -> done.counts(day));
        }

        /** The day on which the last of its completions stops counting, if it ever does. */
        @Nullable
        LocalDate lapsesOn() {
            LocalDate last = LocalDate.MIN;
            for (var done : completions.values()) {
                var end = done.lapsesOn();
                if (end == null) {
                    return null;
                }
                last = end.isAfter(last) ? end : last;
            }
            return last;
        }
    }

    /** What was done no longer counts, and somebody said so. */
    record Lapsed(Completed before, TrainingLapsed by) implements Stage {}

    /** It need not be done. */
    record Waived(TrainingAssigned as, TrainingWaived by) implements Stage {}

    /** How it was assigned, if it was. */
    default @Nullable TrainingAssigned assignment() {
        return switch (this) {
            case Unassigned nothing -> null;
            case Assigned assigned -> assigned.as();
            case Completed completed -> completed.as();
            case Lapsed lapsed -> lapsed.before().as();
            case Waived waived -> waived.as();
        };
    }

    /** The stage that an event leads to. */
    default Stage after(TrainingEvent event) {
        if (event instanceof TrainingAssigned assigned) {
            return new Assigned(assigned);
        }
        var as = assignment();
        return as == null ? this : after(event, as);
    }

    private Stage after(TrainingEvent event, TrainingAssigned as) {
        return switch (event) {
            case TrainingAssigned assigned -> new Assigned(assigned);
            case TrainingCompleted completed -> done(as).again(completed);
            case TrainingLapsed lapsed -> new Lapsed(done(as), lapsed);
            case TrainingWaived waived -> new Waived(as, waived);
        };
    }

    private Completed done(TrainingAssigned as) {
        return switch (this) {
            case Completed completed -> completed;
            case Lapsed lapsed -> lapsed.before();
            case Unassigned u -> new Completed(as, Map.of());
            case Assigned a -> new Completed(as, Map.of());
            case Waived w -> new Completed(as, Map.of());
        };
    }

    /** The day of a command, in UTC. */
    static LocalDate today(Caller caller) {
        return LocalDate.ofInstant(caller.at(), ZoneOffset.UTC);
    }

    /** Representatives speak for themselves and for the offices they teach; managers speak for all. */
    static void mustSpeakFor(TrainingAssigned as, Caller caller) {
        var roles = caller.person().roles();
        boolean answersForThem = roles.contains(Role.MANAGER) || roles.contains(Role.ADMINISTRATOR);
        boolean office = as.trainee().audience() == Audience.PROVIDER_OFFICE;
        if (!answersForThem && !office && !as.trainee().is(caller.staff())) {
            throw new Refused(TrainingRefusal.NOT_YOURS, "This is a training of " + as.trainee() + ".");
        }
    }
}
