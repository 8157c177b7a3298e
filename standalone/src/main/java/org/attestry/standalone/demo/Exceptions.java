package org.attestry.standalone.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attestry.command.exceptions.ApproveExceptionCase;
import org.attestry.command.exceptions.AssessExceptionRisk;
import org.attestry.command.exceptions.CompleteVetting;
import org.attestry.command.exceptions.DetectExceptionCase;
import org.attestry.command.exceptions.LossText;
import org.attestry.command.exceptions.RecordVettingOpinion;
import org.attestry.command.exceptions.RejectExceptionCase;
import org.attestry.command.exceptions.RequestExceptionCase;
import org.attestry.command.exceptions.RequestExceptionInfo;
import org.attestry.command.exceptions.StartVetting;
import org.attestry.command.exceptions.SubmitForApproval;
import org.attestry.command.exceptions.SupplyExceptionInfo;
import org.attestry.command.exceptions.TriageExceptionCase;
import org.attestry.command.exceptions.WishText;
import org.attestry.command.exceptions.WithdrawExceptionCase;
import org.attestry.events.Money;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** What departs from a standard: found or asked for, vetted, assessed, and decided by those who have no other part in it. */
final class Exceptions {

    static final int COUNT = 160;

    private static final Person OFFICER = Network.person("stf-officer", Role.OFFICER);
    private static final Person VETTER = Network.person("stf-vetter", Role.VETTER);
    private static final List<Person> APPROVERS = List.of(
            Network.person("stf-approver1", Role.APPROVER_1),
            Network.person("stf-approver2", Role.APPROVER_2),
            Network.person("stf-approver3", Role.APPROVER_3));
    private static final List<String> CUSTOMERS =
            List.of("Harbor Employers Trust", "Ridge School Board", "Lakeside Growers", "Coastal Credit Union");

    private final Speaker speaker;
    private final Calendar calendar;

    Exceptions(Speaker speaker, Calendar calendar) {
        this.speaker = speaker;
        this.calendar = calendar;
    }

    void make(Crew crew) {
        crew.each(IntStream.range(0, COUNT).boxed().toList(), i -> new Case(i).live());
    }

    private final class Case {
        private final Dice dice;
        private final ExceptionCaseId id;
        private final Rulebook.Rules rules;
        private final String clause;
        private Instant now;

        Case(int i) {
            dice = new Dice("exception " + i);
            id = new ExceptionCaseId("exc-demo-%03d".formatted(i + 1));
            rules = dice.of(Rulebook.STANDARDS);
            // the first clauses are departed from most: a few make up most of the volume
            clause = Rulebook.number(Math.min(dice.between(0, rules.clauses().size() - 1), dice.between(0, 2)));
            now = calendar.end().minus(Duration.ofHours(dice.between(1, 24 * 530)));
        }

        void live() {
            if (dice.chance(0.15)) {
                say(OFFICER, found(Finder.RULE, "nightly comparison of configuration"));
                if (dice.chance(0.4)) {
                    say(Network.MANAGER, found(Finder.PERSON, "seen in a visit"));
                }
                if (dice.chance(0.4)) {
                    return;
                }
                later();
            }
            int exposure = 1_000 * dice.between(2, 120) * (dice.chance(0.1) ? 4 : 1);
            request(exposure);
            if (dice.chance(0.06)) {
                say(Network.MANAGER, new WithdrawExceptionCase(id, "The customer can wait after all"));
                return;
            }
            say(OFFICER, new TriageExceptionCase(id, TriageOutcome.ROUTED, null, null));
            if (dice.chance(0.25)) {
                say(OFFICER, new RequestExceptionInfo(id, 1, "How many members does it concern?"));
                say(Network.MANAGER, new SupplyExceptionInfo(id, 1, dice.between(20, 900) + " members"));
            }
            vet(exposure);
            int tiers = tiers(exposure);
            say(OFFICER, new SubmitForApproval(id, List.of(), List.of()));
            for (int tier = 1; tier <= tiers; tier++) {
                if (dice.chance(0.08)) {
                    say(
                            APPROVERS.get(tier - 1),
                            new RejectExceptionCase(id, "The standard way is ready in time", null, null));
                    return;
                }
                say(APPROVERS.get(tier - 1), new ApproveExceptionCase(id, tier, List.of(), null, null));
            }
        }

        private DetectExceptionCase found(Finder finder, String how) {
            return new DetectExceptionCase(
                    id, rules.id(), clause, rules.title() + " as configured", finder, how, null, null);
        }

        private void request(int exposure) {
            var from = LocalDate.ofInstant(now, Calendar.ZONE).plusDays(dice.between(25, 45));
            var wish = new WishText(
                    "Clause " + clause + " for one customer",
                    usd(exposure),
                    false,
                    from,
                    from.plusDays(dice.between(90, 330)),
                    "The customer goes live before the standard way is ready",
                    "Wait for the next release");
            say(
                    Network.MANAGER,
                    new RequestExceptionCase(
                            id,
                            rules.exceptions(),
                            rules.id(),
                            clause,
                            wish,
                            dice.of(CUSTOMERS),
                            null,
                            null,
                            null,
                            null));
            days = (int) (wish.until().toEpochDay() - wish.from().toEpochDay()) + 1;
        }

        private int days;

        /** What the authority matrix of the demo demands. */
        private int tiers(int exposure) {
            int byExposure = exposure >= 250_000 ? 3 : exposure >= 50_000 ? 2 : 1;
            int byDays = days >= 270 ? 2 : 1;
            int byKind = rules.id().value().equals("std-access") ? 2 : 1;
            return Math.max(byExposure, Math.max(byDays, byKind));
        }

        private void vet(int exposure) {
            var functions = dice.chance(0.5)
                    ? List.of(VettingFunction.LEGAL)
                    : List.of(VettingFunction.LEGAL, VettingFunction.FINANCE);
            say(OFFICER, new StartVetting(id, functions));
            functions.forEach(function -> say(
                    VETTER,
                    new RecordVettingOpinion(
                            id,
                            function,
                            dice.of(VettingOpinion.SUPPORT, VettingOpinion.SUPPORT, VettingOpinion.CONDITIONS),
                            "Looked at with the owner of the standard")));
            say(OFFICER, new CompleteVetting(id));
            var inherent = new LossText(new BigDecimal("0.2"), usd(exposure / 20), usd(exposure / 4));
            var residual = new LossText(new BigDecimal("0.1"), usd(exposure / 20), usd(exposure / 4));
            say(OFFICER, new AssessExceptionRisk(id, inherent, residual, dice.between(1, 4), dice.between(1, 4)));
        }

        private static Money usd(int dollars) {
            return new Money(BigDecimal.valueOf(dollars), "USD");
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
}
