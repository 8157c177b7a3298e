package org.attestry.command.sla;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Story;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.sla.ProcessEvent.ControlTested;
import org.attestry.events.sla.ProcessEvent.ProcessDefined;
import org.attestry.events.sla.ProcessEvent.ProcessOwnerAssigned;
import org.attestry.events.sla.ProcessEvent.RaciAssigned;
import org.attestry.events.sla.ProcessId;
import org.attestry.events.sla.ProcessStep;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

/** Processes, who answers for them, and whether their controls work. */
class ProcessTest {

    private static final ProcessId PROCESS = new ProcessId("prc-exceptions");
    private static final StaffId OLA = new StaffId("stf-ola");
    private static final Caller MO = caller("stf-mo", Role.MANAGER);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    private static final LocalDate NEXT = TODAY.plusMonths(3);
    private static final ProcessDefined DEFINED = new ProcessDefined(
            PROCESS, 1, "Exceptions", List.of(new ProcessStep("triage", "Look at it")), List.of(), List.of(), NOW);
    private static final ProcessOwnerAssigned OWNED = new ProcessOwnerAssigned(PROCESS, OLA, NOW);
    private static final ControlTested TESTED = new ControlTested(
            PROCESS, "q3", "Two people approve", true, "25 cases", new StaffId("stf-mo"), NEXT, TODAY, NOW);

    private static DefineProcess define(String... steps) {
        var named =
                List.of(steps).stream().map(s -> new NamedStep(s, "Look at it")).toList();
        return new DefineProcess(PROCESS, "Exceptions", named, List.of(), List.of());
    }

    private static AssignRaci raci(String step, String accountable, String... informed) {
        return new AssignRaci(PROCESS, step, List.of("Office"), accountable, List.of("Legal"), List.of(informed));
    }

    private static RecordControlTest test(boolean passed, LocalDate day, LocalDate next) {
        return new RecordControlTest(PROCESS, "q3", "Two people approve", passed, "25 cases", day, next);
    }

    private static Story<ProcessOwnership> process(Event... past) {
        return Story.given(ProcessOwnership.class, past).by(MO);
    }

    @Test
    void a_process_is_written_down_in_versions() {
        process().when(define("triage")).then(DEFINED);
        process(DEFINED).when(define("triage")).isNoNews();
        var two = List.of(new ProcessStep("triage", "Look at it"), new ProcessStep("vetting", "Look at it"));
        process(DEFINED)
                .when(define("triage", "vetting"))
                .then(new ProcessDefined(PROCESS, 2, "Exceptions", two, List.of(), List.of(), NOW));
        process().when(define("triage", "triage")).isRefused(SlaRefusal.STEP_TWICE);
    }

    @Test
    void a_process_has_one_owner() {
        var assign = new AssignProcessOwner(PROCESS, OLA);
        process(DEFINED).when(assign).then(OWNED);
        process(DEFINED, OWNED).when(assign).isNoNews();
        process().when(assign).isRefused(SlaRefusal.NOT_A_PROCESS);
    }

    @Test
    void exactly_one_answers_for_a_step_and_nobody_has_two_parts_but_that_one() {
        var assigned = new RaciAssigned(
                PROCESS, "triage", List.of("Office"), "Office", List.of("Legal"), List.of("Sales"), NOW);
        process(DEFINED).when(raci("triage", "Office", "Sales")).then(assigned);
        process(DEFINED, assigned).when(raci("triage", "Office", "Sales")).isNoNews();
        process(DEFINED).when(raci("triage", "Sales", "Sales")).isRefused(SlaRefusal.RACI_TWICE);
        process(DEFINED).when(raci("triage", "Director", "Office")).isRefused(SlaRefusal.RACI_TWICE);
        process(DEFINED).when(raci("lunch", "Office")).isRefused(SlaRefusal.UNKNOWN_STEP);
        process().when(raci("triage", "Office")).isRefused(SlaRefusal.NOT_A_PROCESS);
    }

    @Test
    void a_control_is_tested_by_somebody_who_does_not_own_the_process() {
        process(DEFINED, OWNED).when(test(true, TODAY, NEXT)).then(TESTED);
        process(DEFINED, TESTED).when(test(true, TODAY, NEXT)).isNoNews();
        process(DEFINED, TESTED).when(test(false, TODAY, NEXT)).isRefused(SlaRefusal.TESTED_OTHERWISE);
        process(DEFINED, OWNED)
                .by(caller("stf-ola", Role.OFFICER))
                .when(test(true, TODAY, NEXT))
                .isRefused(SlaRefusal.OWN_CONTROL);
    }

    @Test
    void a_test_has_happened_and_the_next_one_comes_later() {
        process(DEFINED).when(test(true, TODAY.plusDays(2), NEXT)).isRefused(SlaRefusal.NOT_YET);
        process(DEFINED).when(test(true, TODAY, TODAY)).isRefused(SlaRefusal.NEXT_NOT_LATER);
    }
}
