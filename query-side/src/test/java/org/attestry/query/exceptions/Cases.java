package org.attestry.query.exceptions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionApproved;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRejected;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionWithdrawn;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.jspecify.annotations.Nullable;

/** What happened to a few cases in July, one day after the other. */
final class Cases {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId RAY = new StaffId("stf-ray");
    static final StaffId ANNA = new StaffId("stf-anna");
    static final LocalDate FIRST = LocalDate.parse("2026-08-01");
    static final LocalDate LAST = LocalDate.parse("2026-12-31");
    static final Money EXPOSURE = new Money(new BigDecimal("1250.5"), "USD");

    private Cases() {}

    static ExceptionRequested requested(int number, int day, @Nullable MarketId market) {
        return requested(number, day, market, ExceptionKind.SALES, DANA, null);
    }

    static ExceptionRequested requested(
            int number,
            int day,
            @Nullable MarketId market,
            ExceptionKind kind,
            StaffId by,
            @Nullable StaffId onBehalfOf) {
        return new ExceptionRequested(
                id(number),
                kind,
                "STD-1",
                "4.2",
                "Needed",
                null,
                by,
                onBehalfOf,
                null,
                EXPOSURE,
                FIRST,
                LAST,
                null,
                market,
                july(day));
    }

    static ExceptionVetted vetted(int number, int day, VettingFunction function, VettingOpinion opinion) {
        return new ExceptionVetted(
                id(number), function, opinion, "As I see it", new StaffId("stf-vera"), null, july(day));
    }

    static ExceptionApproved approved(int number, int day) {
        return new ExceptionApproved(
                id(number), List.of("Tell them"), FIRST.plusDays(1), LAST.minusDays(1), ANNA, null, july(day));
    }

    static ExceptionRejected rejected(int number, int day) {
        return new ExceptionRejected(id(number), "Too dear", ANNA, RAY, july(day));
    }

    static ExceptionWithdrawn withdrawn(int number, int day) {
        return new ExceptionWithdrawn(id(number), "Not needed", DANA, null, july(day));
    }

    static ExceptionCaseId id(int number) {
        return new ExceptionCaseId("exc-" + number);
    }

    static Instant july(int day) {
        return Instant.parse("2026-07-%02dT14:00:00Z".formatted(day));
    }
}
