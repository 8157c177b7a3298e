package org.attestry.command.exceptions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ConditionKind;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.TermEvent.ConditionMissed;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionReinstated;
import org.attestry.events.exceptions.TermEvent.ExceptionSuspended;

/** Whether what is granted may be in effect. */
final class Activation {

    private Activation() {}

    /** These happened; and it takes effect, or takes effect again, if nothing hinders it any more. */
    static List<ExceptionEvent> following(Stage stage, Caller caller, List<? extends ExceptionEvent> news) {
        var all = new ArrayList<ExceptionEvent>(news);
        var next = stage;
        for (var event : news) {
            next = next.after(event);
        }
        if (next instanceof Stage.Granted granted) {
            of(granted, caller.staff(), caller.at()).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** What follows at a moment from how it stands. */
    static Stream<ExceptionEvent> of(Stage.Granted granted, StaffId staff, Instant at) {
        var dossier = granted.dossier();
        var terms = Grant.terms(dossier);
        if (!hindrances(dossier).isEmpty()) {
            return Stream.of();
        }
        return switch (granted) {
            case Stage.Approved waiting
            when !at.isBefore(terms.startsAt()) && at.isBefore(terms.endsAt()) ->
                Stream.of(new ExceptionActivated(terms.caseId(), terms, terms.endsAt(), at));
            case Stage.Suspended out
            when dossier.last(ExceptionSuspended.class).orElseThrow().cause() != SuspensionCause.BY_HAND ->
                Stream.of(new ExceptionReinstated(terms.caseId(), "What was missing has come", staff, at));
            case Stage.Approved later -> Stream.of();
            case Stage.Suspended byHand -> Stream.of();
            case Stage.Active already -> Stream.of();
        };
    }

    /**
     * What its first day should have brought by now: due times that are noticed late may come in any order, and what
     * comes of them must be the same.
     */
    static List<ExceptionEvent> overdue(Stage stage, Caller caller) {
        if (!(stage instanceof Stage.Approved approved)) {
            return List.of();
        }
        var start = Grant.terms(approved.dossier()).startsAt();
        return caller.at().isBefore(start)
                ? List.of()
                : of(approved, caller.staff(), start).toList();
    }

    /** What keeps it out of effect, in words. */
    static List<String> hindrances(Dossier dossier) {
        var missing = new ArrayList<String>();
        var met = dossier.all(ConditionMet.class).stream()
                .map(ConditionMet::condition)
                .toList();
        var missed = dossier.all(ConditionMissed.class).stream()
                .map(ConditionMissed::condition)
                .toList();
        for (var condition : Grant.terms(dossier).conditions()) {
            var counts = condition.kind() == ConditionKind.PRECEDENT || missed.contains(condition.id());
            if (counts && !met.contains(condition.id())) {
                missing.add("the condition " + condition.id() + " (" + condition.text() + ")");
            }
        }
        for (var control : Controls.all(dossier)) {
            if (Controls.hasLapsed(dossier, control)) {
                missing.add("evidence of " + control);
            }
        }
        return List.copyOf(missing);
    }
}
