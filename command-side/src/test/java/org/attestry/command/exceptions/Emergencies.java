package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.SAM;
import static org.attestry.command.exceptions.Cases.dollars;
import static org.attestry.command.exceptions.Decisions.told;
import static org.attestry.command.exceptions.Standards.RATES;
import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.recalling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionRatified;
import org.attestry.events.exceptions.EmergencyEvent.RatificationMissed;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.Terms;

/** One emergency for stories: on a Friday Anna grants what Dana asked for, under clause 4.3, for ten days. */
final class Emergencies {

    static final LocalDate TODAY = LocalDate.of(2026, 7, 10);
    static final Money COST = dollars("900");

    /** The end of business on the second business day after that Friday. */
    static final Instant RATIFY_BY = Instant.parse("2026-07-14T21:00:00Z");

    private Emergencies() {}

    /** Somebody who is told of the matrix, the calendar and the standard, as the kernel would. */
    static Caller toldAll(Caller who) {
        return recalling(told(who), RATES, Standards.published());
    }

    static WishText wish(Money exposure, LocalDate from, LocalDate until) {
        return new WishText("Cover for one clinic", exposure, false, from, until, "The only one in reach", null);
    }

    static GrantEmergencyExceptionCase granting() {
        return granting("4.3", wish(COST, TODAY, TODAY.plusDays(9)), "stf-dana");
    }

    static GrantEmergencyExceptionCase granting(String clause, WishText wish, String requestedBy) {
        return new GrantEmergencyExceptionCase(
                CASE,
                ExceptionKind.SALES,
                RATES,
                clause,
                wish,
                "The clinic closes tonight",
                new StaffId(requestedBy),
                null,
                SAM.staff(),
                null,
                null,
                null);
    }

    static ExceptionRequested requested() {
        return requested(wish(COST, TODAY, TODAY.plusDays(9)));
    }

    static ExceptionRequested requested(WishText wish) {
        return new ExceptionRequested(
                CASE,
                ExceptionKind.SALES,
                RATES,
                1,
                "4.3",
                30,
                2,
                365,
                wish.wish(),
                null,
                null,
                DANA.staff(),
                null,
                SAM.staff(),
                null,
                null,
                Cases.ZONE,
                NOW);
    }

    static EmergencyExceptionGranted granted() {
        return granted(ANNA, 1, requested());
    }

    static EmergencyExceptionGranted granted(Caller by, int tier, ExceptionRequested request) {
        var wish = request.wish();
        var terms = new Terms(
                CASE,
                RATES,
                1,
                "4.3",
                wish.scope(),
                wish.exposure(),
                List.of(),
                List.of(),
                wish.from(),
                wish.until(),
                Cases.ZONE);
        return new EmergencyExceptionGranted(
                CASE,
                terms,
                "The clinic closes tonight",
                DANA.staff(),
                SAM.staff(),
                1,
                Matrices.matrix().tiers().get(tier - 1),
                RATIFY_BY,
                TODAY,
                terms.endsAt(),
                by.staff(),
                null,
                null,
                null,
                NOW);
    }

    static EmergencyExceptionRatified ratified(Caller by) {
        return new EmergencyExceptionRatified(CASE, by.staff(), null, null, NOW);
    }

    static RatificationMissed missed() {
        return new RatificationMissed(CASE, RATIFY_BY, RATIFY_BY);
    }
}
