package org.attestry.query.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.issues.Told.NORTH;
import static org.attestry.query.issues.Told.SOUTH;
import static org.attestry.query.issues.Told.classified;
import static org.attestry.query.issues.Told.closed;
import static org.attestry.query.issues.Told.opened;
import static org.attestry.query.issues.Told.reopened;
import static org.attestry.query.issues.Told.resolved;
import static org.attestry.query.issues.Told.transferred;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import org.attestry.events.issues.Priority;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.issues.IssueFigures.Figures;
import org.attestry.query.issues.IssueFigures.Hours;
import org.attestry.query.issues.IssueFigures.InState;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class IssueFigureBookIT {

    @AutoClose
    private final History history = History.seenBy(new IssueFigureBook());

    @Test
    void a_period_without_issues_has_figures_of_nought() {
        assertThat(count(null, null).total()).isEqualTo(new Figures(null, 0, 0, 0, 0, 0, null, null));
    }

    @Test
    void percentiles_are_nearest_rank() {
        IntStream.rangeClosed(1, 20).forEach(n -> history.happened(opened(n, 0), resolved(n, 0, 0, n)));
        var hours = Objects.requireNonNull(count(null, null).total().hoursToResolve());
        assertThat(hours).isEqualTo(hours("10.50", "10.00", "17.00", "19.00", "20.00"));
    }

    @Test
    void an_issue_resolved_twice_counts_once_with_its_last_resolution_in_the_period() {
        history.happened(opened(1, 0), resolved(1, 0, 0, 10), reopened(1, true, 20), resolved(1, 0, 4, 30));
        assertThat(count(null, null).total())
                .returns(1L, Figures::resolved)
                .returns(2L, Figures::resolutions)
                .returns(1L, Figures::reopened)
                .returns(hours("30.00", "30.00", "30.00", "30.00", "30.00"), Figures::hoursToResolve)
                .returns(hours("26.00", "26.00", "26.00", "26.00", "26.00"), Figures::hoursOnClock);
        assertThat(count(null, "2026-07-01T12:00:00Z").total())
                .returns(hours("10.00", "10.00", "10.00", "10.00", "10.00"), Figures::hoursToResolve);
    }

    @Test
    void a_new_clock_counts_from_the_reopening() {
        history.happened(opened(1, 0), resolved(1, 0, 0, 10), reopened(1, false, 1000), resolved(1, 1000, 0, 1003));
        assertThat(count(null, null).total())
                .returns(hours("3.00", "3.00", "3.00", "3.00", "3.00"), Figures::hoursToResolve);
    }

    @Test
    void a_day_named_as_the_end_is_part_of_the_period_and_an_instant_is_not() {
        history.happened(opened(1, 0), opened(2, 24), opened(3, 47.5), opened(4, 48));
        assertThat(count("2026-07-02", "2026-07-02").total().opened()).isEqualTo(2);
        assertThat(count("2026-07-02T00:00:00Z", "2026-07-03T00:00:00Z").total().opened())
                .isEqualTo(2);
        assertThat(count("2026-07-01T00:00:00Z", "2026-07-02T00:00:00Z").total().opened())
                .isEqualTo(1);
    }

    @Test
    void figures_are_told_by_priority_and_by_state() {
        history.happened(
                opened(1, 0),
                classified(1, Priority.LOW, 0),
                opened(2, 0),
                classified(2, Priority.CRITICAL, 0),
                transferred(2, 1),
                transferred(2, 2),
                resolved(2, 0, 0, 3),
                closed(2, 4),
                opened(3, 0));
        var figures = count(null, null);
        assertThat(figures.total()).returns(3L, Figures::opened).returns(2L, Figures::reassigned);
        assertThat(figures.byPriority())
                .extracting(Figures::priority)
                .containsExactly(Priority.CRITICAL, Priority.LOW, null);
        assertThat(figures.byPriority().getFirst()).returns(2L, Figures::reassigned);
        assertThat(figures.openedByState())
                .containsExactly(new InState(IssueState.CLOSED, 1), new InState(IssueState.OPEN, 2));
    }

    @Test
    void figures_keep_to_the_markets_of_whoever_asks() {
        history.happened(opened(1, 0), opened(2, SOUTH, 0));
        var southern = history.as(Role.MANAGER, Markets.only(SOUTH));
        assertThat(southern.ask(new CountIssues(null, null, null)).total().opened())
                .isEqualTo(1);
        assertThat(southern.get("/api/issues/figures?market=mkt-north").status())
                .isEqualTo(403);
        assertThat(history.ask(new CountIssues(null, null, SOUTH)).total().opened())
                .isEqualTo(1);
    }

    @Test
    void whatever_happens_to_an_issue_counts_in_its_market() {
        history.noting("market", SOUTH.value())
                .happened(opened(1, SOUTH, 0), transferred(1, 1), resolved(1, 0, 0, 2), reopened(1, true, 3));
        assertThat(history.ask(new CountIssues(null, null, SOUTH)).total())
                .returns(1L, Figures::opened)
                .returns(1L, Figures::reassigned)
                .returns(1L, Figures::resolved)
                .returns(1L, Figures::reopened);
        var northern = history.as(Role.MANAGER, Markets.only(NORTH));
        assertThat(northern.ask(new CountIssues(null, null, null)).total())
                .isEqualTo(new Figures(null, 0, 0, 0, 0, 0, null, null));
    }

    @Test
    void a_period_is_named_by_days_or_instants() {
        var director = history.as(History.DIRECTOR);
        assertThat(director.get("/api/issues/figures?from=2026-07-01&to=2026-07-31")
                        .status())
                .isEqualTo(200);
        assertThat(director.get("/api/issues/figures?from=2026-07-32").status()).isEqualTo(422);
    }

    private IssueFigures count(@Nullable String from, @Nullable String to) {
        return history.ask(new CountIssues(
                from == null ? null : new PeriodEdge(from), to == null ? null : new PeriodEdge(to), null));
    }

    private static Hours hours(String mean, String median, String p85, String p95, String max) {
        return new Hours(
                new BigDecimal(mean),
                new BigDecimal(median),
                new BigDecimal(p85),
                new BigDecimal(p95),
                new BigDecimal(max));
    }
}
