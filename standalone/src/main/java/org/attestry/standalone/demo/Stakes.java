package org.attestry.standalone.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.attestry.command.exceptions.LossText;
import org.attestry.command.exceptions.WishText;
import org.attestry.events.Money;

/** What is at stake in a case: how much, and for how long. */
record Stakes(int dollars, LocalDate from, int days) {

    static Stakes thrown(Dice dice, LocalDate today) {
        int dollars = 1_000 * dice.between(2, 120) * (dice.chance(0.1) ? 4 : 1);
        return new Stakes(dollars, today.plusDays(dice.between(25, 45)), dice.between(90, 330));
    }

    /** What the authority matrix of the demo demands. */
    int tiers(Rulebook.Rules rules) {
        int byExposure = dollars >= 250_000 ? 3 : dollars >= 50_000 ? 2 : 1;
        int byDays = days >= 270 ? 2 : 1;
        int byKind = rules.id().value().equals("std-access") ? 2 : 1;
        return Math.max(byExposure, Math.max(byDays, byKind));
    }

    WishText wish(String clause) {
        return new WishText(
                "Clause " + clause + " for one customer",
                usd(dollars),
                false,
                from,
                from.plusDays(days - 1L),
                "The customer goes live before the standard way is ready",
                "Wait for the next release");
    }

    /** A loss that comes about in a year with this probability. */
    LossText loss(String probability) {
        return new LossText(new BigDecimal(probability), usd(dollars / 20), usd(dollars / 4));
    }

    private static Money usd(int dollars) {
        return new Money(BigDecimal.valueOf(dollars), "USD");
    }
}
