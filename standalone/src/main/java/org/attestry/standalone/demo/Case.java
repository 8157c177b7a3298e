package org.attestry.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.exceptions.ApproveExceptionCase;
import org.attestry.command.exceptions.AssessExceptionRisk;
import org.attestry.command.exceptions.CompleteVetting;
import org.attestry.command.exceptions.DetectExceptionCase;
import org.attestry.command.exceptions.RecordVettingOpinion;
import org.attestry.command.exceptions.RejectExceptionCase;
import org.attestry.command.exceptions.RequestExceptionCase;
import org.attestry.command.exceptions.RequestExceptionInfo;
import org.attestry.command.exceptions.StartVetting;
import org.attestry.command.exceptions.SubmitForApproval;
import org.attestry.command.exceptions.SupplyExceptionInfo;
import org.attestry.command.exceptions.TriageExceptionCase;
import org.attestry.command.exceptions.WithdrawExceptionCase;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Person;

/** One departure from a standard: found or asked for, vetted, assessed, and decided by those who have no other part in it. */
final class Case {
    private final Speaker speaker;
    private final Calendar calendar;
    private final Dice dice;
    private final ExceptionCaseId id;
    private final Rulebook.Rules rules;
    private final String clause;
    private Instant now;

    Case(Speaker speaker, Calendar calendar, int i) {
        this.speaker = speaker;
        this.calendar = calendar;
        dice = new Dice("exception " + i);
        id = new ExceptionCaseId("exc-demo-%03d".formatted(i + 1));
        rules = dice.of(Rulebook.STANDARDS);
        // the first clauses are departed from most: a few make up most of the volume
        clause = Rulebook.number(Math.min(dice.between(0, rules.clauses().size() - 1), dice.between(0, 2)));
        now = calendar.end().minus(Duration.ofHours(dice.between(1, 24 * 530)));
    }

    void live() {
        if (dice.chance(0.15)) {
            say(Exceptions.OFFICER, found(Finder.RULE, "nightly comparison of configuration"));
            if (dice.chance(0.4)) {
                say(Network.MANAGER, found(Finder.PERSON, "seen in a visit"));
            }
            if (dice.chance(0.4)) {
                return;
            }
            later();
        }
        var stakes = request();
        if (dice.chance(0.06)) {
            say(Network.MANAGER, new WithdrawExceptionCase(id, "The customer can wait after all"));
            return;
        }
        say(Exceptions.OFFICER, new TriageExceptionCase(id, TriageOutcome.ROUTED, null, null));
        if (dice.chance(0.25)) {
            say(Exceptions.OFFICER, new RequestExceptionInfo(id, 1, "How many members does it concern?"));
            say(Network.MANAGER, new SupplyExceptionInfo(id, 1, dice.between(20, 900) + " members"));
        }
        vet(stakes);
        int tiers = stakes.tiers(rules);
        say(Exceptions.OFFICER, new SubmitForApproval(id, List.of(), List.of()));
        for (int tier = 1; tier <= tiers; tier++) {
            if (dice.chance(0.08)) {
                say(
                        Exceptions.APPROVERS.get(tier - 1),
                        new RejectExceptionCase(id, "The standard way is ready in time", null, null));
                return;
            }
            say(Exceptions.APPROVERS.get(tier - 1), new ApproveExceptionCase(id, tier, List.of(), null, null));
        }
    }

    private DetectExceptionCase found(Finder finder, String how) {
        return new DetectExceptionCase(
                id, rules.id(), clause, rules.title() + " as configured", finder, how, null, null);
    }

    private Stakes request() {
        var stakes = Stakes.thrown(dice, LocalDate.ofInstant(now, Calendar.ZONE));
        say(
                Network.MANAGER,
                new RequestExceptionCase(
                        id,
                        rules.exceptions(),
                        rules.id(),
                        clause,
                        stakes.wish(clause),
                        dice.of(Exceptions.CUSTOMERS),
                        null,
                        null,
                        null,
                        null));
        return stakes;
    }

    private void vet(Stakes stakes) {
        var functions = dice.chance(0.5)
                ? List.of(VettingFunction.LEGAL)
                : List.of(VettingFunction.LEGAL, VettingFunction.FINANCE);
        say(Exceptions.OFFICER, new StartVetting(id, functions));
        functions.forEach(function -> say(
                Exceptions.VETTER,
                new RecordVettingOpinion(
                        id,
                        function,
                        dice.of(VettingOpinion.SUPPORT, VettingOpinion.SUPPORT, VettingOpinion.CONDITIONS),
                        "Looked at with the owner of the standard")));
        say(Exceptions.OFFICER, new CompleteVetting(id));
        say(
                Exceptions.OFFICER,
                new AssessExceptionRisk(
                        id, stakes.loss("0.2"), stakes.loss("0.1"), dice.between(1, 4), dice.between(1, 4)));
    }

    private void later() {
        now = now.plus(Duration.ofHours(dice.between(4, 60)));
    }

    private void say(Person who, Object command) {
        if (calendar.past(now)) {
            speaker.say(who, now, command);
        }
        later();
    }
}
