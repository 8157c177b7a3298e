package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.implementation.Told.*;

import java.util.List;
import java.util.Set;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.implementation.Ending;
import org.attestry.events.implementation.HandOverEvent.AcknowledgementOverdue;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.implementation.WorkEvent.ImplementationBlocked;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every implementation as it stands, whom it waits for, and all that happened to it. */
class OrderBookIT {

    @AutoClose
    private final History history = History.seenBy(new OrderBook()).by("stf-ivan");

    @Test
    void a_file_shows_the_terms_their_hash_and_everything_that_happened() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31")).happened(acknowledged(1, "2026-07-02"));
        var file = history.ask(new FindImplementation(order(1)));
        assertThat(file.terms()).isEqualTo(terms(1, LAST));
        assertThat(file.termsHash()).isEqualTo(terms(1, LAST).hash());
        assertThat(file.state()).isEqualTo(ImplementationState.ACKNOWLEDGED);
        assertThat(file.history())
                .extracting(OrderStep::sentence)
                .containsExactly(
                        "The approved terms were handed over (round 1), to be in effect by 2026-07-31",
                        "stf-ivan acknowledged the approval");
    }

    @Test
    void whoever_has_waited_longest_comes_first_and_it_is_told_for_whom() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(handedOver(2, "2026-07-02", "2026-07-31"))
                .happened(handedOver(3, "2026-07-03", "2026-07-31"))
                .happened(
                        acknowledged(1, "2026-07-08"),
                        planned(1, "2026-07-09", "2026-07-20"),
                        acknowledged(3, "2026-07-04"),
                        planned(3, "2026-07-04", "2026-07-20"),
                        started(3, "2026-07-04"),
                        reported(3, "2026-07-05"));
        assertThat(waiting(null)).containsExactly("imp-2 IMPLEMENTERS", "imp-3 VERIFIER", "imp-1 IMPLEMENTERS");
        assertThat(waiting(Party.VERIFIER)).containsExactly("imp-3 VERIFIER");
        history.happened(verified(3, "2026-07-06"), confirmed(3, "2026-07-07"), closed(3, "2026-07-07", 60));
        assertThat(waiting(null)).containsExactly("imp-2 IMPLEMENTERS", "imp-1 IMPLEMENTERS");
    }

    @Test
    void an_open_question_waits_for_the_exception_office() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(new ApprovalQueried(order(1), 1, "Which plan?", IVAN, on("2026-07-02")));
        assertThat(waiting(null)).containsExactly("imp-1 EXCEPTION_OFFICE");
        history.happened(new ApprovalQueryAnswered(order(1), 1, "Plan 1", OLGA, null, on("2026-07-03")));
        assertThat(waiting(null)).containsExactly("imp-1 IMPLEMENTERS");
        assertThat(listed().getFirst().question()).isNull();
    }

    @Test
    void a_plan_that_is_changed_under_way_does_not_take_the_work_back() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(
                        new AcknowledgementOverdue(order(1), on("2026-07-02"), on("2026-07-02")),
                        acknowledged(1, "2026-07-03"),
                        planned(1, "2026-07-03", "2026-07-20"),
                        started(1, "2026-07-04"),
                        new ImplementationBlocked(order(1), 1, "No access", IVAN, on("2026-07-05")),
                        planned(1, "2026-07-06", "2026-07-25"));
        assertThat(listed()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(ImplementationState.STARTED);
            assertThat(one.dueBy()).isEqualTo("2026-07-25");
            assertThat(one.block()).isEqualTo("No access");
            assertThat(one.overdue()).isFalse();
        });
    }

    @Test
    void what_is_to_be_removed_waits_for_the_implementers_again() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(
                        started(1, "2026-07-02"),
                        new RemovalOrdered(order(1), Ending.REVOKED, on("2026-07-06"), on("2026-07-04")));
        assertThat(listed().getFirst().state()).isEqualTo(ImplementationState.TO_BE_REMOVED);
        assertThat(listed().getFirst().removeBy()).isEqualTo(on("2026-07-06"));
        assertThat(waiting(null)).containsExactly("imp-1 IMPLEMENTERS");
    }

    @Test
    void the_terms_of_a_confidential_case_are_for_its_readers_and_those_who_had_a_hand_in_it() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .by("stf-olga")
                .happened(new ConfidentialityMarked(
                        caseOf(1), List.of(new StaffId("stf-rita")), "Merger", OLGA, on("2026-07-02")));
        assertThat(statusFor("stf-rita")).isEqualTo(200);
        assertThat(statusFor("stf-ivan")).isEqualTo(200);
        assertThat(statusFor("stf-nobody")).isEqualTo(404);
    }

    @Test
    void the_implementations_of_other_markets_are_not_shown() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"));
        var south = history.as(Role.IMPLEMENTER, Markets.only(SOUTH));
        assertThat(south.get("/api/implementations").json().at("/items")).isEmpty();
        assertThat(south.get("/api/implementations/imp-1").status()).isEqualTo(404);
    }

    private int statusFor(String staff) {
        var person = new Person(new StaffId(staff), Set.of(Role.IMPLEMENTER), Markets.EVERY, null);
        return history.as(person).get("/api/implementations/imp-1").status();
    }

    private List<ListedImplementation> listed() {
        return history.ask(new FindImplementations(null, null, null, null, null, null))
                .items();
    }

    private List<String> waiting(@Nullable Party whom) {
        return history.ask(new FindWaitingImplementations(whom, null, null, null, null, null)).items().stream()
                .map(one -> one.implementation() + " " + one.waitsFor())
                .toList();
    }
}
