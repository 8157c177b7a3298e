package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.exceptions.Wish;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param scope what it covers: the product, deal, customer or provider, and how far
 * @param exposure what it may cost at most
 * @param critical whether it touches a critical function
 * @param from the first day
 * @param until the last day
 * @param justification why the plan should agree
 * @param alternatives what else was considered, and why it will not do
 */
public record WishText(
        @NotBlank @Size(max = 2000) String scope,
        Money exposure,
        boolean critical,
        LocalDate from,
        LocalDate until,
        @NotBlank @Size(max = 4000) String justification,
        @Nullable @Size(min = 1, max = 4000) String alternatives) {

    /** The same, as it is recorded. */
    Wish wish() {
        return new Wish(scope, exposure, critical, from, until, justification, alternatives);
    }

    /** Refuses days that cannot be: turned round, over already, or more than the clause allows. */
    void mustFit(int maxDays, String zone, Instant now) {
        if (until.isBefore(from)) {
            throw new Refused(CaseRefusal.ENDS_BEFORE_START);
        }
        if (until.isBefore(LocalDate.ofInstant(now, ZoneId.of(zone)))) {
            throw new Refused(CaseRefusal.ENDS_IN_THE_PAST);
        }
        var days = ChronoUnit.DAYS.between(from, until) + 1;
        if (days > maxDays) {
            throw new Refused(CaseRefusal.TOO_LONG, "It would last %d days of at most %d.".formatted(days, maxDays));
        }
    }
}
