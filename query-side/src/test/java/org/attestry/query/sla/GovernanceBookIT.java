package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.sla.Direction;
import org.attestry.events.sla.ForumEvent.GovernanceReviewHeld;
import org.attestry.events.sla.ForumId;
import org.attestry.events.sla.MetricEvent.MetricDefined;
import org.attestry.events.sla.MetricId;
import org.attestry.events.sla.ProcessEvent.ControlTested;
import org.attestry.events.sla.ProcessEvent.ProcessDefined;
import org.attestry.events.sla.ProcessEvent.ProcessOwnerAssigned;
import org.attestry.events.sla.ProcessEvent.RaciAssigned;
import org.attestry.events.sla.ProcessId;
import org.attestry.events.sla.ProcessStep;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who answers for what, how figures are made, and when governance looks. */
final class GovernanceBookIT {

    private static final Instant AT = Instant.parse("2026-07-10T14:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 10);
    private static final ProcessId PROCESS = new ProcessId("prc-exceptions");
    private static final StaffId OLA = new StaffId("stf-ola");

    @AutoClose
    private final History history = History.seenBy(new GovernanceBook());

    private static ProcessDefined defined(int version, String... steps) {
        var named =
                List.of(steps).stream().map(s -> new ProcessStep(s, "Do it")).toList();
        return new ProcessDefined(PROCESS, version, "Exceptions", named, List.of("A request"), List.of(), AT);
    }

    private static RaciAssigned raci(String step) {
        return new RaciAssigned(
                PROCESS, step, List.of("Office"), "Director", List.of("Legal"), List.of("Sales, north"), AT);
    }

    private OwnedProcess only() {
        return history.ask(new FindProcesses(null, null)).getFirst();
    }

    @Test
    void a_step_nobody_answers_for_and_a_process_nobody_owns_are_holes() {
        history.happened(defined(1, "triage", "vetting"));
        assertThat(only().holes()).isEqualTo(3);
        history.happened(raci("vetting"), new ProcessOwnerAssigned(PROCESS, OLA, AT));
        assertThat(only().holes()).isEqualTo(1);
        assertThat(only().owner()).isEqualTo(OLA);
        assertThat(only().steps())
                .containsExactly(
                        new OwnedProcess.Step("triage", "Do it", List.of(), null, List.of(), List.of()),
                        new OwnedProcess.Step(
                                "vetting",
                                "Do it",
                                List.of("Office"),
                                "Director",
                                List.of("Legal"),
                                List.of("Sales, north")));
        assertThat(history.ask(new FindProcesses(null, false))).isEmpty();
        history.happened(raci("triage"));
        assertThat(history.ask(new FindProcesses(null, false))).hasSize(1);
    }

    @Test
    void a_new_version_of_a_process_keeps_its_owner_and_shows_its_new_holes() {
        history.happened(
                defined(1, "triage"),
                raci("triage"),
                new ProcessOwnerAssigned(PROCESS, OLA, AT),
                defined(2, "triage", "vetting"));
        assertThat(only().version()).isEqualTo(2);
        assertThat(only().owner()).isEqualTo(OLA);
        assertThat(only().holes()).isEqualTo(1);
    }

    @Test
    void the_catalogue_shows_the_latest_version_and_all_of_one_figure() {
        var metric = new MetricId("met-attainment");
        history.happened(figure(metric, 1, "95"), figure(metric, 2, "97.5"));
        assertThat(history.ask(new FindMetrics(null)))
                .singleElement()
                .extracting(CataloguedMetric::target)
                .isEqualTo(new BigDecimal("97.5"));
        assertThat(history.ask(new FindMetrics(metric)))
                .extracting(CataloguedMetric::version)
                .containsExactly(1, 2);
    }

    private static MetricDefined figure(MetricId metric, int version, String target) {
        return new MetricDefined(
                metric,
                version,
                "Attainment",
                "met / (met + missed)",
                "%",
                Direction.HIGHER_IS_BETTER,
                new BigDecimal(target),
                List.of("sla.SlaMet"),
                AT);
    }

    @Test
    void the_calendar_shows_what_was_held_and_what_is_to_come_until_it_is_held() {
        history.happened(review(DAY, DAY.plusDays(30)), tested("q3", DAY, DAY.plusDays(90)));
        assertThat(occasions())
                .containsExactly("REVIEW held", "CONTROL_TEST held", "REVIEW planned", "CONTROL_TEST planned");
        history.happened(review(DAY.plusDays(31), DAY.plusDays(60)));
        assertThat(occasions())
                .containsExactly(
                        "REVIEW held", "CONTROL_TEST held", "REVIEW held", "REVIEW planned", "CONTROL_TEST planned");
    }

    private List<String> occasions() {
        return history.ask(new FindGovernanceCalendar(null, null, null, null, null)).items().stream()
                .map(o -> o.kind() + (o.planned() ? " planned" : " held"))
                .toList();
    }

    private static GovernanceReviewHeld review(LocalDate day, LocalDate next) {
        return new GovernanceReviewHeld(
                new ForumId("frm-operations"), day, "Forum", List.of(OLA), List.of("Attainment"), List.of(), next, AT);
    }

    private static ControlTested tested(String test, LocalDate day, LocalDate next) {
        return new ControlTested(PROCESS, test, "Two people approve", true, "25 cases", OLA, next, day, AT);
    }
}
