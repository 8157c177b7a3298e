package org.attestry.query.exceptions;

import java.util.List;
import org.attestry.query.statistics.Chapman;
import org.attestry.query.statistics.MannKendall;
import org.jspecify.annotations.Nullable;

/** The counts of a period as the tables give them. */
record CountedCases(
        long requested,
        long approved,
        long rejected,
        long withdrawn,
        long emergencies,
        @Nullable Double meanTiers,
        long rightFirstTime,
        long inEffectOnce,
        long renewed,
        @Nullable Integer medianLifeDays,
        long cases,
        long escaped,
        long neverRequested,
        long byRule,
        long byPerson,
        long byBoth) {

    ExceptionFigures with(
            List<MonthlyVolume> months,
            List<ExceptionFigures.KindInMonth> byKind,
            List<ExceptionFigures.CountedClause> clauses) {
        var identification = byRule == 0 || byPerson == 0 ? null : Chapman.of(byRule, byPerson, byBoth);
        return new ExceptionFigures(
                requested,
                emergencies,
                withdrawn,
                Share.of(approved, approved + rejected),
                Share.of(rightFirstTime, approved + rejected),
                meanTiers,
                Share.of(renewed, inEffectOnce),
                medianLifeDays,
                Share.of(escaped, cases),
                neverRequested,
                identification,
                identification == null ? null : identification.unidentified(),
                months,
                byKind,
                months.size() < MannKendall.FEWEST ? null : MannKendall.of(MonthlyVolume.values(months)),
                clauses);
    }
}
