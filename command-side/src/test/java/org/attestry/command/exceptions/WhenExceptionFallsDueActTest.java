package org.attestry.command.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Lives.AUDIT;
import static org.attestry.command.exceptions.Lives.REPORT;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.PolicyStory.whenDue;

import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Due;
import org.attestry.command.kernel.WhenDue;
import org.attestry.events.DueTime;
import org.attestry.events.exceptions.ExceptionDues;
import org.junit.jupiter.api.Test;

class WhenExceptionFallsDueActTest {

    @Test
    void each_due_time_sends_its_command_and_nothing_else() {
        sends(ExceptionDues.SILENCE, "2", new WithdrawSilentCase(CASE, 2));
        sends(ExceptionDues.ACTIVATION, "", new ActivateExceptionCase(CASE));
        sends(ExceptionDues.EXPIRING, "14", new AnnounceExpiry(CASE, 14));
        sends(ExceptionDues.EXPIRY, "", new ExpireExceptionCase(CASE));
        sends(ExceptionDues.CONDITION_DUE, "cnd-report", new MissCondition(CASE, REPORT.id()));
        sends(ExceptionDues.CONTROL_DUE, "ctl-audit", new CallForEvidence(CASE, AUDIT));
        sends(ExceptionDues.CONTROL_LAPSE, "ctl-audit", new LapseControl(CASE, AUDIT));
    }

    @Test
    void every_kind_of_due_time_of_a_case_is_answered() {
        var answered = Stream.of(WhenExceptionFallsDueAct.class, WhenRatificationDueMissIt.class)
                .flatMap(policy -> Stream.of(policy.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(WhenDue.class))
                .map(method -> method.getAnnotation(WhenDue.class).value())
                .toList();
        var cleared = Intakes.withdrawn().dueTimes().stream().map(DueTime::kind).toList();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(cleared);
    }

    private static void sends(String kind, String what, Object command) {
        var policy = new WhenExceptionFallsDueAct();
        for (var due : List.of(new Due(CASE.value(), what, NOW))) {
            whenDue(policy, kind, due).sends(command);
        }
    }
}
