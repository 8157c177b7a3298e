package org.attestry.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.attestry.command.exceptions.ApproveExceptionCase;
import org.attestry.command.exceptions.RejectExceptionCase;
import org.attestry.command.exceptions.RequestExceptionCase;
import org.attestry.command.exceptions.VetExceptionCase;
import org.attestry.command.exceptions.WithdrawExceptionCase;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** What departs from a standard: asked for, vetted, and mostly approved by somebody who had no other part in it. */
final class Exceptions {

    static final int COUNT = 160;

    private static final Person OFFICER = Network.person("stf-officer", Role.OFFICER);
    private static final Person VETTER = Network.person("stf-vetter", Role.VETTER);
    private static final Person APPROVER = Network.person("stf-approver1", Role.APPROVER_1);
    private static final List<String> STANDARDS =
            List.of("Benefit design standard", "Network access standard", "Onboarding process standard");

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
        private Instant now;

        Case(int i) {
            dice = new Dice("exception " + i);
            id = new ExceptionCaseId("exc-demo-%03d".formatted(i + 1));
            now = calendar.end().minus(Duration.ofHours(dice.between(1, 24 * 530)));
        }

        void live() {
            var from = LocalDate.ofInstant(now, Calendar.ZONE).plusDays(30);
            var until = from.plusMonths(dice.between(3, 12));
            say(
                    OFFICER,
                    new RequestExceptionCase(
                            id,
                            dice.of(ExceptionKind.PRODUCT, ExceptionKind.OPERATIONS, ExceptionKind.PROCESS),
                            dice.of(STANDARDS),
                            "Clause " + dice.between(1, 9),
                            "The customer goes live before the standard way is ready",
                            "Wait for the next release",
                            null,
                            null,
                            from,
                            until,
                            null,
                            null));
            if (dice.chance(0.06)) {
                later();
                say(OFFICER, new WithdrawExceptionCase(id, "The customer can wait after all"));
                return;
            }
            later();
            say(
                    VETTER,
                    new VetExceptionCase(
                            id,
                            dice.of(VettingFunction.values()),
                            dice.of(VettingOpinion.SUPPORT, VettingOpinion.SUPPORT, VettingOpinion.CONDITIONS),
                            "Looked at with the owner of the standard"));
            later();
            if (dice.chance(0.2)) {
                say(APPROVER, new RejectExceptionCase(id, "The standard way is ready in time"));
            } else {
                say(APPROVER, new ApproveExceptionCase(id, List.of("Report monthly"), from, until));
            }
        }

        private void later() {
            now = now.plus(Duration.ofHours(dice.between(8, 200)));
        }

        private void say(Person who, Object command) {
            if (calendar.past(now)) {
                speaker.say(who, now, command);
            }
        }
    }
}
