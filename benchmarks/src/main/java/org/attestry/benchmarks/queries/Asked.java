package org.attestry.benchmarks.queries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.issues.IssueId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.visits.VisitId;
import org.attestry.query.exceptions.CountExceptions;
import org.attestry.query.exceptions.ExceptionState;
import org.attestry.query.exceptions.FindExceptionCase;
import org.attestry.query.exceptions.FindExceptionCases;
import org.attestry.query.exceptions.FindWaitingCases;
import org.attestry.query.implementation.FindWaitingImplementations;
import org.attestry.query.implementation.MeasureStages;
import org.attestry.query.issues.CountIssues;
import org.attestry.query.issues.FindIssue;
import org.attestry.query.issues.FindIssues;
import org.attestry.query.issues.IssueState;
import org.attestry.query.issues.PeriodEdge;
import org.attestry.query.kernel.Asks;
import org.attestry.query.sla.ClockState;
import org.attestry.query.sla.CountAttainment;
import org.attestry.query.sla.FindBreaches;
import org.attestry.query.sla.FindSlaClocks;
import org.attestry.query.timeline.FindTimeline;
import org.attestry.query.training.FindTrainingMatrix;
import org.attestry.query.visits.FindDaysSinceVisit;
import org.attestry.query.visits.FindVisit;
import org.attestry.query.visits.FindVisits;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked a lot.
 *
 * @param title what the table calls it
 * @param number gives the question in its n-th form: of another person, thing, market or time
 */
record Asked(String title, IntFunction<Asks<?>> number) {
    private static final Pattern OF_THE_PRODUCT = Pattern.compile(".*\\.(?:views|backtests)");
    /** So many a person or provider has in a short history already; a page that fills up would be longer in a long one. */
    private static final int FEW = 3;

    private static final LocalDate QUARTER = LocalDate.of(2026, 7, 1);

    static List<Asked> twenty(Things t) {
        return List.of(
                new Asked("Visits of a person", n -> visits(t.staff(n), null)),
                new Asked("Visits in a market", n -> visits(null, t.market(n))),
                new Asked("A visit", n -> new FindVisit(new VisitId(t.visits().of(n)))),
                new Asked("Days since a visit", n -> new FindDaysSinceVisit(t.market(n), 30, day(n), null, null)),
                new Asked("Approval queue", n -> new FindWaitingCases(null, null, true, null, null)),
                new Asked("Exception register", n -> register(null, n % 90)),
                new Asked("Approved exceptions", n -> register(ExceptionState.APPROVED, n % 30)),
                new Asked(
                        "An exception case",
                        n -> new FindExceptionCase(new ExceptionCaseId(t.cases().of(n)))),
                new Asked("Exception figures", n -> new CountExceptions(from(n), to(n), null, null)),
                new Asked("Issue board, open", n -> issues(IssueState.OPEN, null, t.market(n), null)),
                new Asked("Issues of a provider", n -> issues(null, t.provider(n), null, FEW)),
                new Asked("An issue", n -> new FindIssue(new IssueId(t.issues().of(n)))),
                new Asked("Issue figures", n -> new CountIssues(edge(from(n)), edge(to(n)), t.market(n))),
                new Asked("Clocks that run", n -> clocks(t.market(n))),
                new Asked("Breaches", n -> breaches(t.market(n), n)),
                new Asked("Attainment", n -> attainment(t.market(n), n)),
                new Asked("Training matrix", n -> trainings(t.staff(n))),
                new Asked(
                        "Waiting implementations",
                        n -> new FindWaitingImplementations(null, null, null, n % 5, null, null)),
                new Asked("Stage times", n -> new MeasureStages(null, from(n), to(n), null, null, null)),
                new Asked("Timeline of a thing", n -> new FindTimeline(t.cases().of(n), null, null)));
    }

    /** The views that answer these, and those by which the product itself works and which history has little to say to. */
    static Predicate<Class<?>> answeredBy(List<Asked> questions) {
        Set<Class<?>> asked =
                questions.stream().map(one -> one.number().apply(0).getClass()).collect(Collectors.toSet());
        return view -> OF_THE_PRODUCT.matcher(view.getPackageName()).matches()
                || Arrays.stream(view.getDeclaredMethods())
                        .anyMatch(method -> method.isAnnotationPresent(QueryHandler.class)
                                && asked.contains(method.getParameterTypes()[0]));
    }

    private static FindVisits visits(@Nullable StaffId person, @Nullable MarketId market) {
        return new FindVisits(person, null, market, null, null, null, null, null);
    }

    private static FindExceptionCases register(@Nullable ExceptionState state, int olderThan) {
        return new FindExceptionCases(
                state, null, null, null, null, null, null, null, null, null, olderThan, null, null);
    }

    private static FindIssues issues(
            @Nullable IssueState state,
            @Nullable ProviderId provider,
            @Nullable MarketId market,
            @Nullable Integer limit) {
        return new FindIssues(state, null, null, null, null, null, provider, market, null, null, limit);
    }

    private static FindSlaClocks clocks(MarketId market) {
        return new FindSlaClocks(ClockState.RUNNING, null, null, null, null, market, null, null, null, null, null);
    }

    private static FindBreaches breaches(MarketId market, int n) {
        return new FindBreaches(null, null, null, market, null, instant(from(n)), instant(to(n)), null, null);
    }

    private static CountAttainment attainment(MarketId market, int n) {
        return new CountAttainment(
                null, null, null, market, YearMonth.from(from(n)), YearMonth.from(to(n)), null, null);
    }

    private static FindTrainingMatrix trainings(StaffId person) {
        return new FindTrainingMatrix(null, person, null, null, null, null, null, FEW);
    }

    /** A quarter that begins in one of four months. */
    private static LocalDate from(int n) {
        return QUARTER.minusMonths(n % 4);
    }

    private static LocalDate to(int n) {
        return from(n).plusMonths(3).minusDays(1);
    }

    private static LocalDate day(int n) {
        return Organisation.TODAY.minusDays(n % 7);
    }

    private static Instant instant(LocalDate day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    private static PeriodEdge edge(LocalDate day) {
        return new PeriodEdge(day.toString());
    }
}
