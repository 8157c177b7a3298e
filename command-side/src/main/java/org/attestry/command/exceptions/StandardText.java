package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.StandardEvent.Text;
import org.attestry.events.exceptions.StandardKind;

/**
 * What a version of a standard says.
 *
 * @param kind product, operations or process
 * @param title how people call the standard
 * @param owner who answers for it
 * @param clauses what it asks for, clause by clause; numbers differ
 * @param maxRenewals how often one exception may be renewed; 0: never
 * @param maxCumulativeDays the most days an exception and its renewals may last together
 * @param zone where its days are counted
 * @param effectiveFrom the first day on which this version counts
 */
public record StandardText(
        StandardKind kind,
        @NotBlank @Size(max = 200) String title,
        StaffId owner,
        @Size(min = 1, max = 200) List<@Valid ClauseText> clauses,
        @PositiveOrZero @Max(100) int maxRenewals,
        @Positive @Max(36600) int maxCumulativeDays,
        ZoneId zone,
        LocalDate effectiveFrom) {

    public StandardText {
        clauses = List.copyOf(clauses);
    }

    /**
     * The text as an event keeps it.
     *
     * @throws Refused if it contradicts itself
     */
    Text asSaid() {
        var numbers = new HashSet<String>();
        for (var clause : clauses) {
            if (!numbers.add(clause.number())) {
                throw new Refused(StandardRefusal.DUPLICATE_CLAUSE, "There are two clauses " + clause.number() + ".");
            }
            if (clause.maxDays() > maxCumulativeDays) {
                throw new Refused(
                        StandardRefusal.CAP_BELOW_CLAUSE,
                        "Clause %s allows %d days, the cap is %d."
                                .formatted(clause.number(), clause.maxDays(), maxCumulativeDays));
            }
        }
        return new Text(
                kind,
                title,
                owner,
                clauses.stream().map(ClauseText::asSaid).toList(),
                maxRenewals,
                maxCumulativeDays,
                zone.getId(),
                effectiveFrom);
    }
}
