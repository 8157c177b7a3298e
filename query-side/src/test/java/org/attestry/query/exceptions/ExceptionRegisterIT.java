package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.DANA;
import static org.attestry.query.exceptions.Cases.EXPOSURE;
import static org.attestry.query.exceptions.Cases.FIRST;
import static org.attestry.query.exceptions.Cases.LAST;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.RAY;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.approved;
import static org.attestry.query.exceptions.Cases.id;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.rejected;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.vetted;
import static org.attestry.query.exceptions.Cases.withdrawn;

import java.util.Arrays;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every exception that was ever requested, and how far it has come. */
final class ExceptionRegisterIT {

    @AutoClose
    private final History history = History.seenBy(new ExceptionRegister());

    private final Asking director = history.as(History.DIRECTOR);

    @Test
    void a_case_stands_in_the_register_with_its_particulars() {
        history.happened(requested(1, 1, NORTH));
        var found = history.ask(new FindExceptionCases(null, null, null, null, null, FIRST, null, null));
        assertThat(found.items())
                .containsExactly(new RegisteredCase(
                        id(1),
                        ExceptionState.REQUESTED,
                        ExceptionKind.SALES,
                        "STD-1",
                        "4.2",
                        DANA,
                        null,
                        null,
                        EXPOSURE,
                        FIRST,
                        LAST,
                        null,
                        NORTH,
                        july(1),
                        null,
                        31));
    }

    @Test
    void a_case_shows_how_far_it_has_come_and_its_approved_days() {
        history.happened(requested(1, 1, NORTH), requested(2, 2, NORTH), requested(3, 3, NORTH), requested(4, 4, NORTH))
                .happened(
                        support(2), support(3), approved(3, 7), rejected(4, 8), requested(5, 5, null), withdrawn(5, 9));
        assertThat(found("state=REQUESTED")).containsExactly("exc-1");
        assertThat(found("state=VETTED")).containsExactly("exc-2");
        assertThat(found("state=APPROVED")).containsExactly("exc-3");
        assertThat(found("state=REJECTED")).containsExactly("exc-4");
        assertThat(found("state=WITHDRAWN")).containsExactly("exc-5");
        var approved = director.get("/api/exceptions?state=APPROVED").json().at("/items/0");
        assertThat(approved.get("firstDay").asString()).isEqualTo("2026-08-02");
        assertThat(approved.get("lastDay").asString()).isEqualTo("2026-12-30");
        assertThat(approved.get("closedAt").asString()).isEqualTo("2026-07-07T14:00:00Z");
        assertThat(approved.get("age").asInt()).isEqualTo(4);
    }

    @Test
    void the_latest_request_comes_first_and_the_register_comes_in_pages() {
        history.happened(requested(1, 1, NORTH), requested(2, 3, NORTH), requested(3, 2, NORTH));
        var first = director.get("/api/exceptions?limit=2").json();
        assertThat(first.at("/items").findValuesAsString("caseId")).containsExactly("exc-2", "exc-3");
        assertThat(found("limit=2", "after=" + first.get("next").asString())).containsExactly("exc-1");
    }

    @Test
    void it_is_narrowed_by_kind_market_person_and_age() {
        history.happened(
                requested(1, 1, NORTH),
                requested(2, 2, SOUTH, ExceptionKind.PRODUCT, RAY, null),
                requested(3, 3, null, ExceptionKind.PRODUCT, DANA, RAY),
                requested(4, 4, NORTH),
                rejected(4, 5));
        assertThat(found("kind=PRODUCT")).containsExactly("exc-3", "exc-2");
        assertThat(found("market=mkt-south")).containsExactly("exc-2");
        assertThat(found("requestedBy=stf-ray")).containsExactly("exc-3", "exc-2");
        assertThat(found("olderThan=7", "on=2026-07-10")).containsExactly("exc-2", "exc-1");
        assertThat(found("olderThan=0", "on=2026-07-10", "state=REJECTED")).containsExactly("exc-4");
        assertThat(found("olderThan=1", "on=2026-07-10", "state=REJECTED")).isEmpty();
    }

    @Test
    void a_person_sees_the_cases_of_their_markets_and_those_of_the_whole_plan() {
        history.happened(requested(1, 1, NORTH), requested(2, 2, SOUTH), requested(3, 3, null));
        var north = history.as(Role.REPRESENTATIVE, Markets.only(NORTH));
        assertThat(north.get("/api/exceptions").json().at("/items").findValuesAsString("caseId"))
                .containsExactly("exc-3", "exc-1");
        assertThat(north.get("/api/exceptions?market=mkt-south").status()).isEqualTo(403);
    }

    @Test
    void a_state_that_does_not_exist_is_told_which_do() {
        var reply = director.get("/api/exceptions?state=OPEN");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains("\"state\"", "REQUESTED", "WITHDRAWN");
    }

    private static org.attestry.events.exceptions.ExceptionEvent support(int number) {
        return vetted(number, 6, VettingFunction.LEGAL, VettingOpinion.SUPPORT);
    }

    private java.util.List<String> found(String... filters) {
        var reply = director.get("/api/exceptions?" + String.join("&", Arrays.asList(filters)));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().at("/items").findValuesAsString("caseId");
    }
}
