package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionApproved;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionRejected;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionReturned;
import org.attestry.events.exceptions.ApprovalEvent.ExceptionTierApproved;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.TermEvent.ExceptionActivated;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.attestry.events.exceptions.TermEvent.ExceptionRevoked;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.events.exceptions.WishEvent.ExceptionWithdrawn;

/** How the cases of July went on: decided, in effect, ended. */
final class Lives {

    private Lives() {}

    static ExceptionAmended amended(int number, int day, boolean material) {
        var wish = new Wish("Deal " + number, Cases.usd("2000"), false, Cases.FIRST, Cases.LAST, "Needed", null);
        return new ExceptionAmended(Cases.id(number), 1, wish, material, "More", Cases.DANA, null, Cases.july(day));
    }

    static ExceptionRiskAssessed assessed(int number, int day) {
        return new ExceptionRiskAssessed(
                Cases.id(number),
                new BigDecimal("0.5"),
                Cases.usd("100"),
                Cases.usd("1000"),
                new BigDecimal("0.2"),
                Cases.usd("100"),
                Cases.usd("1000"),
                Cases.usd("202.00"),
                Cases.usd("80.80"),
                3,
                2,
                Cases.OLGA,
                Cases.july(day));
    }

    static ApprovalRouted routed(int number, int day, int round, Tier... tiers) {
        return new ApprovalRouted(
                Cases.id(number),
                round,
                7,
                List.of(tiers),
                List.of(new Demand("kind", "SALES", tiers.length)),
                List.of(),
                Cases.terms(number),
                Cases.OLGA,
                Cases.july(day));
    }

    static ApprovalGiven agreed(int number, int day, int round, int tier, StaffId by) {
        return new ApprovalGiven(Cases.id(number), round, tier, List.of(), by, null, null, 7, Cases.july(day));
    }

    static ExceptionTierApproved tierAgreed(int number, int day, int round, int tier) {
        return new ExceptionTierApproved(Cases.id(number), round, tier, Cases.july(day));
    }

    static ExceptionApproved approved(int number, int day) {
        var terms = Cases.terms(number);
        return new ExceptionApproved(
                Cases.id(number),
                terms,
                7,
                List.of(Cases.ANNA),
                Cases.FIRST.plusDays(9),
                terms.endsAt(),
                null,
                Cases.july(day));
    }

    static ExceptionRejected rejected(int number, int day) {
        return new ExceptionRejected(Cases.id(number), 1, "Too dear", Cases.ANNA, null, Cases.july(day));
    }

    static ExceptionReturned returned(int number, int day) {
        return new ExceptionReturned(Cases.id(number), 1, "Say more", Cases.ANNA, null, Cases.july(day));
    }

    static ExceptionWithdrawn withdrawn(int number, int day) {
        return new ExceptionWithdrawn(Cases.id(number), "Not needed", Cases.DANA, null, Cases.july(day));
    }

    static ExceptionActivated activated(int number, String at) {
        return new ExceptionActivated(
                Cases.id(number), Cases.terms(number), Cases.terms(number).endsAt(), Instant.parse(at));
    }

    static ExceptionExpired expired(int number) {
        return new ExceptionExpired(
                Cases.id(number), Cases.LAST, Cases.terms(number).endsAt());
    }

    static ExceptionRevoked revoked(int number, String at) {
        return new ExceptionRevoked(Cases.id(number), "Misused", Cases.OLGA, null, Instant.parse(at));
    }

    static ConfidentialityMarked confidential(int number, int day, StaffId... readers) {
        return new ConfidentialityMarked(Cases.id(number), List.of(readers), "A merger", Cases.OLGA, Cases.july(day));
    }
}
