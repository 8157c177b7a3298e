package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.exceptions.VettingFunction.FINANCE;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.CONDITIONS;
import static org.attestry.events.exceptions.VettingOpinion.OBJECT;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.SOUTH;
import static org.attestry.query.exceptions.Cases.approved;
import static org.attestry.query.exceptions.Cases.july;
import static org.attestry.query.exceptions.Cases.rejected;
import static org.attestry.query.exceptions.Cases.requested;
import static org.attestry.query.exceptions.Cases.vetted;
import static org.attestry.query.exceptions.Cases.withdrawn;

import java.util.List;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The cases waiting for a yes or a no, longest wait first. */
final class ApprovalQueueIT {

    @AutoClose
    private final History history = History.seenBy(new ApprovalQueue());

    @Test
    void whoever_waits_longest_since_the_first_opinion_comes_first() {
        history.happened(
                requested(1, 1, NORTH),
                requested(2, 2, NORTH),
                requested(3, 3, null),
                vetted(2, 5, LEGAL, SUPPORT),
                vetted(1, 6, LEGAL, SUPPORT),
                vetted(2, 9, FINANCE, SUPPORT),
                vetted(3, 7, LEGAL, SUPPORT));
        assertThat(queue(null)).extracting(w -> w.caseId().value()).containsExactly("exc-2", "exc-1", "exc-3");
        assertThat(queue(null).getFirst().waitingSince()).isEqualTo(july(5));
    }

    @Test
    void a_case_no_function_has_spoken_on_is_not_in_it() {
        history.happened(requested(1, 1, NORTH));
        assertThat(queue(null)).isEmpty();
    }

    @Test
    void the_opinion_that_stands_is_the_latest_of_each_function() {
        history.happened(
                requested(1, 1, NORTH),
                vetted(1, 2, LEGAL, OBJECT),
                vetted(1, 3, FINANCE, SUPPORT),
                vetted(1, 4, FINANCE, OBJECT));
        assertThat(queue(null)).singleElement().satisfies(waiting -> {
            assertThat(waiting.support()).isEmpty();
            assertThat(waiting.objections()).containsExactly(FINANCE, LEGAL);
        });
        history.happened(vetted(1, 5, LEGAL, CONDITIONS));
        assertThat(queue(null)).singleElement().satisfies(waiting -> {
            assertThat(waiting.support()).containsExactly(LEGAL);
            assertThat(waiting.objections()).containsExactly(FINANCE);
            assertThat(waiting.waitingSince()).isEqualTo(july(2));
        });
    }

    @Test
    void what_is_decided_or_taken_back_waits_no_more() {
        for (int number = 1; number <= 4; number++) {
            history.happened(requested(number, 1, NORTH), vetted(number, 2, LEGAL, SUPPORT));
        }
        history.happened(approved(1, 3), rejected(2, 3), withdrawn(3, 3));
        assertThat(queue(null)).extracting(w -> w.caseId().value()).containsExactly("exc-4");
    }

    @Test
    void the_queue_comes_in_pages() {
        for (int number = 1; number <= 5; number++) {
            history.happened(requested(number, 1, NORTH), vetted(number, 1 + number, LEGAL, SUPPORT));
        }
        var first = history.ask(new FindWaitingCases(null, null, null, 3));
        var second = history.ask(new FindWaitingCases(null, null, first.next(), 3));
        assertThat(second.items()).extracting(w -> w.caseId().value()).containsExactly("exc-4", "exc-5");
        assertThat(second.next()).isNull();
    }

    @Test
    void an_approver_sees_the_queue_of_their_markets_and_of_the_whole_plan() {
        history.happened(
                requested(1, 1, NORTH),
                requested(2, 1, SOUTH),
                requested(3, 1, null),
                vetted(1, 2, LEGAL, SUPPORT),
                vetted(2, 3, LEGAL, SUPPORT),
                vetted(3, 4, LEGAL, SUPPORT));
        var south = history.as(Role.APPROVER_1, Markets.only(SOUTH)).get("/api/exceptions/approval-queue");
        assertThat(south.json().at("/items").findValuesAsString("caseId")).containsExactly("exc-2", "exc-3");
    }

    private List<WaitingCase> queue(@org.jspecify.annotations.Nullable String after) {
        return history.ask(new FindWaitingCases(null, null, after, null)).items();
    }
}
