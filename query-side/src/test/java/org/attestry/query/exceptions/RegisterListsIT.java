package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.DANA;
import static org.attestry.query.exceptions.Cases.LAST;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.OLGA;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Cases.terms;
import static org.attestry.query.exceptions.Lives.activated;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.assessed;
import static org.attestry.query.exceptions.Lives.confidential;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What the register tells of renewals and emergencies, and whom it tells what is confidential. */
final class RegisterListsIT {

    private static final StaffId BEN = new StaffId("stf-ben");

    @AutoClose
    private final History history = History.seenBy(new ExceptionRegister()).by("stf-olga");

    @Test
    void a_renewal_keeps_the_first_end_and_tells_its_chain() {
        var later = LAST.plusDays(90);
        history.happened(submitted(1, NORTH, ANYBODY))
                .happened(approved(1, 7), activated(1, "2026-08-01T04:00:00Z"))
                .happened(
                        new RenewalRequested(id(1), 1, later, "Still needed", 2, DANA, null, july(20)),
                        new ExceptionRenewed(
                                id(1),
                                1,
                                terms(1).until(later),
                                LAST,
                                243,
                                2,
                                terms(1).until(later).endsAt(),
                                BEN,
                                null,
                                july(21)));
        assertThat(history.ask(new FindRenewals(null, null, null, null)).items())
                .singleElement()
                .satisfies(chain -> {
                    assertThat(chain.originalUntil()).isEqualTo(LAST);
                    assertThat(chain.lastDay()).isEqualTo(later);
                    assertThat(chain.cumulativeDays()).isEqualTo(243);
                    assertThat(chain.chain())
                            .singleElement()
                            .returns(true, RenewalChain.Renewal::renewed)
                            .returns(BEN, RenewalChain.Renewal::decidedBy);
                });
        assertThat(history.ask(new FindExpiring(3660, null, null, null)).items())
                .singleElement()
                .returns(later, RegisteredCase::lastDay);
        assertThat(history.ask(new FindExpiring(0, null, null, null)).items()).isEmpty();
    }

    @Test
    void an_emergency_is_in_the_register_without_a_request() {
        var terms = terms(1);
        history.happened(new EmergencyExceptionGranted(
                id(1),
                terms,
                "Flood",
                DANA,
                null,
                7,
                ANYBODY,
                july(8),
                LocalDate.parse("2026-07-07"),
                terms.endsAt(),
                OLGA,
                null,
                null,
                NORTH,
                july(6)));
        assertThat(theCase(1))
                .returns(ExceptionState.ACTIVE, RegisteredCase::state)
                .returns(july(6), RegisteredCase::beganAt);
        assertThat(history.ask(new FindEmergencies(null, true, null, null)).items())
                .singleElement()
                .returns("Flood", EmergencyGrant::emergency);
    }

    @Test
    void a_confidential_case_is_there_for_those_with_a_part_in_it_its_readers_and_auditors_only() {
        history.happened(submitted(1, null, ANYBODY))
                .by("stf-vera")
                .happened(assessed(1, 8))
                .by("stf-olga")
                .happened(confidential(1, 9, BEN));
        assertThat(Stream.of("stf-dana", "stf-vera", "stf-olga", "stf-ben", "stf-anna", "stf-director")
                        .filter(this::sees))
                .containsExactly("stf-dana", "stf-vera", "stf-olga", "stf-ben");
        assertThat(history.as(Role.AUDITOR, Markets.EVERY).ask(all()).items()).hasSize(1);
    }

    @Test
    void somebody_of_one_market_sees_it_and_the_whole_plan() {
        history.happened(requested(1, 1, NORTH), requested(2, 1, SOUTH), requested(3, 1, null));
        var north = history.as(Role.OFFICER, Markets.only(NORTH));
        assertThat(north.get("/api/exceptions").json().at("/items").findValuesAsString("caseId"))
                .containsExactly("exc-3", "exc-1");
        assertThat(north.get("/api/exceptions?market=mkt-south").status()).isEqualTo(403);
    }

    private boolean sees(String staff) {
        var person = new Person(new StaffId(staff), Set.of(Role.DIRECTOR), Markets.EVERY, null);
        return !history.as(person).ask(all()).items().isEmpty();
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
