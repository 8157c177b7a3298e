package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.terms;
import static org.attestry.query.exceptions.Lives.activated;
import static org.attestry.query.exceptions.Lives.agreed;
import static org.attestry.query.exceptions.Lives.amended;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.assessed;
import static org.attestry.query.exceptions.Lives.confidential;
import static org.attestry.query.exceptions.Lives.expired;
import static org.attestry.query.exceptions.Lives.revoked;
import static org.attestry.query.exceptions.Lives.withdrawn;

import java.util.stream.Stream;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every exception that was ever found, requested or granted, and how far it has come. */
final class ExceptionRegisterIT {

    @AutoClose
    private final History history = History.seenBy(new ExceptionRegister()).by("stf-olga");

    @Test
    void a_case_stands_where_its_last_event_left_it() {
        history.happened(new ExceptionDetected(
                id(1), Cases.STANDARD, "4.2", "Rate 12", Finder.RULE, "rates", null, NORTH, OLGA, july(1)));
        assertThat(theCase(1).state()).isEqualTo(ExceptionState.DETECTED);
        history.happened(submitted(1, NORTH, ANYBODY));
        assertThat(theCase(1))
                .returns(ExceptionState.AWAITING_APPROVAL, RegisteredCase::state)
                .returns(july(6), RegisteredCase::since)
                .returns("Rate 12", RegisteredCase::deviation);
        history.happened(amended(1, 7, true));
        assertThat(theCase(1))
                .returns(ExceptionState.VETTED, RegisteredCase::state)
                .returns(Cases.usd("2000"), RegisteredCase::exposure);
        history.happened(
                assessed(1, 8), agreed(1, 9, 1, 1, Cases.ANNA), approved(1, 9), activated(1, "2026-08-01T04:00:00Z"));
        history.happened(assessed(1, 20));
        assertThat(theCase(1))
                .as("assessing again what is in effect does not take it back")
                .returns(ExceptionState.ACTIVE, RegisteredCase::state)
                .returns(terms(1).endsAt(), RegisteredCase::endsAt);
        history.happened(expired(1));
        assertThat(theCase(1))
                .returns(ExceptionState.EXPIRED, RegisteredCase::state)
                .returns(terms(1).endsAt(), RegisteredCase::endedAt);
    }

    @Test
    void a_day_counts_where_the_case_counts_its_days() {
        history.happened(submitted(1, NORTH, ANYBODY))
                .happened(approved(1, 7), activated(1, "2026-08-01T03:00:00Z"), revoked(1, "2026-08-10T03:00:00Z"));
        var director = history.as(History.DIRECTOR);
        for (var day : Stream.of("2026-07-30:0", "2026-07-31:1", "2026-08-09:1", "2026-08-10:0")
                .map(d -> d.split(":"))
                .toList()) {
            assertThat(director.get("/api/exceptions?activeOn=" + day[0])
                            .json()
                            .at("/items")
                            .size())
                    .as(day[0])
                    .isEqualTo(Integer.parseInt(day[1]));
            assertThat(director.get("/api/exceptions/exposure?on=" + day[0])
                            .json()
                            .at("/total")
                            .size())
                    .as(day[0])
                    .isEqualTo(Integer.parseInt(day[1]));
        }
    }

    @Test
    void exposure_sums_what_is_in_effect_and_confidential_cases_too() {
        for (int number = 1; number <= 3; number++) {
            history.happened(submitted(number, number == 3 ? SOUTH : NORTH, ANYBODY))
                    .happened(approved(number, 7), activated(number, "2026-08-01T04:00:00Z"), confidential(number, 9));
        }
        history.happened(revoked(2, "2026-08-02T04:00:00Z"));
        var totals = history.ask(new FindExposure(null));
        assertThat(totals.total()).singleElement().satisfies(total -> {
            assertThat(total.cases()).isEqualTo(2);
            assertThat(total.amount()).isEqualByComparingTo("2501.00");
            assertThat(total.expectedLoss()).isEqualByComparingTo("404.00");
            assertThat(total.residualLoss()).isEqualByComparingTo("161.60");
        });
        assertThat(totals.byMarket())
                .extracting(t -> t.of() + " " + t.amount())
                .containsExactly("mkt-north 1250.50", "mkt-south 1250.50");
        assertThat(totals.byKind()).extracting(ExposureTotals.Total::of).containsExactly("SALES");
        var north = history.as(Role.MANAGER, Markets.only(NORTH));
        assertThat(north.ask(new FindExposure(null)).byMarket()).hasSize(1);
    }

    @Test
    void ageing_counts_what_has_not_ended_by_stage() {
        history.happened(
                        requested(1, 1, NORTH),
                        requested(2, 5, NORTH),
                        requested(3, 3, NORTH),
                        requested(4, 4, NORTH),
                        withdrawn(4, 5))
                .happened(submitted(5, NORTH, ANYBODY));
        var stages = history.ask(new FindAgeing()).stages();
        assertThat(stages)
                .extracting(AgeingByStage.Stage::state)
                .containsExactly(ExceptionState.REQUESTED, ExceptionState.AWAITING_APPROVAL);
        assertThat(stages.getFirst())
                .returns(3L, AgeingByStage.Stage::cases)
                .returns(july(1), AgeingByStage.Stage::oldestSince)
                .satisfies(s -> assertThat(s.oldestDays() - s.medianDays()).isEqualTo(2));
    }

    private RegisteredCase theCase(int number) {
        return history.ask(all()).items().stream()
                .filter(c -> c.caseId().equals(id(number)))
                .findFirst()
                .orElseThrow();
    }

    private static FindExceptionCases all() {
        return new FindExceptionCases(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
