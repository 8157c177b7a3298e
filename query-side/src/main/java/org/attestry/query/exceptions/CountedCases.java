package org.attestry.query.exceptions;

import java.util.List;
import org.attestry.query.kernel.Part;
import org.attestry.query.statistics.Chapman;
import org.attestry.query.statistics.MannKendall;
import org.jspecify.annotations.Nullable;

/** The counts of a period as the tables give them. */
record CountedCases(
        long requested,
        long emergencies,
        long withdrawn,
        Part approval,
        Part rightFirstTime,
        @Nullable Double meanTiers,
        Part renewal,
        @Nullable Integer medianLifeDays,
        Part escape,
        long neverRequested,
        Finders identification) {

    /** How many rules found, people, and both. */
    record Finders(long byRule, long byPerson, long byBoth) {

        @Nullable
        Chapman estimate() {
            return byRule == 0 || byPerson == 0 ? null : Chapman.of(byRule, byPerson, byBoth);
        }
    }

    ExceptionFigures with(
            List<MonthlyVolume> months,
            List<ExceptionFigures.KindInMonth> byKind,
            List<ExceptionFigures.CountedClause> clauses) {
        var estimate = identification.estimate();
        return new ExceptionFigures(
                requested,
                emergencies,
                withdrawn,
                Share.of(approval),
                Share.of(rightFirstTime),
                meanTiers,
                Share.of(renewal),
                medianLifeDays,
                Share.of(escape),
                neverRequested,
                estimate,
                estimate == null ? null : estimate.unidentified(),
                months,
                byKind,
                months.size() < MannKendall.FEWEST ? null : MannKendall.of(MonthlyVolume.values(months)),
                clauses);
    }
}
