package org.attestry.query.exceptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.exceptions.Cases.ANNA;
import static org.attestry.query.exceptions.Cases.ANYBODY;
import static org.attestry.query.exceptions.Cases.NORTH;
import static org.attestry.query.exceptions.Cases.submitted;
import static org.attestry.query.exceptions.Lives.approved;
import static org.attestry.query.exceptions.Lives.confidential;
import static org.attestry.query.exceptions.Lives.rejected;
import static org.attestry.query.exceptions.Lives.withdrawn;

import java.util.Set;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Confidential cases are counted for everybody and opened for who may know of them. */
final class ExplainedCasesIT {

    @AutoClose
    private final History history =
            History.seenBy(new ExceptionFigureBook(), new ExceptionRegister()).by("stf-olga");

    @BeforeEach
    void one_of_two_decisions_and_one_of_two_withdrawals_are_confidential() {
        history.happened(submitted(1, NORTH, ANYBODY)).happened(approved(1, 7));
        history.happened(submitted(2, NORTH, ANYBODY)).happened(confidential(2, 5, ANNA), rejected(2, 7));
        history.happened(submitted(3, NORTH, ANYBODY)).happened(withdrawn(3, 7));
        history.happened(submitted(4, NORTH, ANYBODY)).happened(confidential(4, 5, ANNA), withdrawn(4, 7));
    }

    @Test
    void who_may_not_know_of_a_case_sees_that_it_counts_and_none_of_its_events() {
        var explained = approval(history.as(History.DIRECTOR));
        assertThat(explained.path("value").toString()).isEqualTo("{\"hits\":1,\"of\":2}");
        assertThat(explained.path("counted").asInt()).isEqualTo(1);
        assertThat(explained.path("withheld").toString()).isEqualTo("{\"counted\":1,\"leftOut\":1}");
        assertThat(explained.path("leftOut").toString()).isEqualTo("[{\"reason\":\"withdrawn\",\"items\":1}]");
        assertThat(explained.toString()).contains("exc-1", "exc-3").doesNotContain("exc-2", "exc-4");
    }

    @Test
    void readers_and_auditors_see_them_all() {
        var reader = new Person(ANNA, Set.of(Role.DIRECTOR), Markets.EVERY, null);
        for (var asking : new Asking[] {history.as(reader), history.as(Role.AUDITOR, Markets.EVERY)}) {
            var explained = approval(asking);
            assertThat(explained.path("counted").asInt()).isEqualTo(2);
            assertThat(explained.path("withheld").toString()).isEqualTo("{\"counted\":0,\"leftOut\":0}");
            assertThat(explained.toString()).contains("exc-1", "exc-2", "exc-3", "exc-4");
        }
    }

    @Test
    void what_stands_somewhere_is_explained_by_what_brought_it_there() {
        var ageing = history.as(History.DIRECTOR)
                .get("/api/exceptions/ageing/explain?figure=cases&state=APPROVED")
                .json();
        assertThat(ageing.path("value").asInt()).isEqualTo(1);
        assertThat(ageing.at("/items/0/events/0/type").asString()).isEqualTo("exceptions.ExceptionApproved");
    }

    private static JsonNode approval(Asking asking) {
        return asking.get("/api/exceptions/figures/explain?figure=approval").json();
    }
}
