package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.StandardId;
import org.attestry.query.statistics.Chapman;
import org.attestry.query.statistics.MannKendall;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param requested how many cases were requested
 * @param emergencies how many of them were granted in an emergency
 * @param withdrawn how many were withdrawn; they are in no share below
 * @param approval approved of those approved or rejected
 * @param rightFirstTime never returned, of those approved or rejected
 * @param meanTiers how many tiers approved cases went through on average
 * @param renewal renewed at least once, of those that ever took effect
 * @param medianLifeDays half of those that ended had been in effect for no more days (nearest rank)
 * @param escape found before anybody requested them, of all found or requested
 * @param neverRequested how many of those nobody has requested yet
 * @param identification how many deviations there are, estimated from what rules and people found independently; missing
 *     unless both found some
 * @param unidentified how many of them neither has found
 * @param months requests month by month, of the months that lie wholly in the period and are over
 * @param byKind the same by kind; months without any are missing
 * @param trend whether months rise or fall; missing for fewer than three
 * @param clauses the clauses departed from, the most frequent first
 */
public record ExceptionFigures(
        long requested,
        long emergencies,
        long withdrawn,
        Share approval,
        Share rightFirstTime,
        @Nullable Double meanTiers,
        Share renewal,
        @Nullable Integer medianLifeDays,
        Share escape,
        long neverRequested,
        @Nullable Chapman identification,
        @Nullable Double unidentified,
        List<MonthlyVolume> months,
        List<KindInMonth> byKind,
        @Nullable MannKendall trend,
        List<CountedClause> clauses) {

    /** How many of a kind a month had. */
    public record KindInMonth(YearMonth month, ExceptionKind kind, long cases) {}

    /**
     * A clause and its part in the whole (Pareto).
     *
     * @param share its part of all requests
     * @param cumulative the part of it and all before it
     * @param vital one of the few that make up 80 %
     */
    public record CountedClause(
            StandardId standard, String clause, long cases, BigDecimal share, BigDecimal cumulative, boolean vital) {}
}
