package org.attestry.query.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.sla.Ticked.NORTH;
import static org.attestry.query.sla.Ticked.SOUTH;
import static org.attestry.query.sla.Ticked.at;
import static org.attestry.query.sla.Ticked.breached;
import static org.attestry.query.sla.Ticked.clocks;
import static org.attestry.query.sla.Ticked.met;
import static org.attestry.query.sla.Ticked.missed;
import static org.attestry.query.sla.Ticked.started;

import java.util.ArrayList;
import java.util.List;
import org.attestry.events.sla.ClockEndEvent.SlaCancelled;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.attestry.query.kernel.Reply;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A figure opens into the events behind it. */
final class ExplainedAttainmentIT {

    private static final String ATTAINMENT = "/api/sla/attainment";
    private static final String EXPLAIN = ATTAINMENT + "/explain?figure=";

    @AutoClose
    private final History history = History.seenBy(new ClockBook());

    private final Asking director = history.as(History.DIRECTOR);

    @BeforeEach
    void some_promises_are_kept_and_some_are_not() {
        history.happened(
                started("iss-1", NORTH),
                met("iss-1", "2026-11-24T17:00"),
                started("iss-2", NORTH),
                breached("iss-2"),
                missed("iss-2", "2026-12-01T09:00"),
                started("iss-3", SOUTH),
                new SlaCancelled(clocks("iss-3"), "resolution", "Merged", at("2026-11-25T09:00")),
                started("iss-4", SOUTH));
    }

    @Test
    void it_lists_what_counts_and_what_does_not_with_the_reason_and_the_events() {
        var explained = ask(EXPLAIN + "met").json();
        assertThat(explained.path("value").asInt())
                .isEqualTo(1)
                .isEqualTo(explained.path("counted").asInt());
        assertThat(reasons(explained))
                .containsExactly("(counted)", "done too late", "no longer wanted", "not done yet");
        assertThat(reasons(ask(EXPLAIN + "met&counted=true").json())).containsExactly("(counted)");
        assertThat(reasons(ask(EXPLAIN + "met&counted=false").json()))
                .hasSize(3)
                .doesNotContain("(counted)");
        var first = explained.path("items").get(0).path("events");
        assertThat(first).extracting(event -> event.path("position").asInt()).containsExactly(1, 2);
        assertThat(first.get(1).path("type").asString()).isEqualTo("sla.SlaMet");
        assertThat(first.get(1).path("stream").asString()).isEqualTo("clk-iss-1");
        assertThat(first.get(1).path("sentence").asString()).isNotBlank();
    }

    @Test
    void a_share_is_made_of_hits_among_what_counts() {
        var explained = ask(EXPLAIN + "attained").json();
        assertThat(explained.path("value").toString()).isEqualTo("{\"hits\":1,\"of\":2}");
        assertThat(explained.path("items"))
                .extracting(item -> item.path("contributes").asInt(-1))
                .containsExactly(1, 0, -1, -1);
    }

    @Test
    void a_figure_of_a_group_is_explained_by_what_tells_the_group_apart() {
        assertThat(counted("met&month=2026-11&rule=resolution")).isEqualTo(1);
        assertThat(counted("met&month=2026-12")).isZero();
        assertThat(counted("openAndBreached&month=&at=2026-11-30T20:00:00Z")).isEqualTo(1);
    }

    @Test
    void the_parameters_of_the_query_hold_for_the_explanation_too() {
        assertThat(reasons(ask(EXPLAIN + "missed&from=2026-12").json()))
                .contains("came to its end before the period", "(counted)");
        var refused = ask(EXPLAIN + "met&colour=red");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("colour");
    }

    @Test
    void pages_together_list_everything_once_and_in_the_order_of_the_ledger() {
        var seen = new ArrayList<Integer>();
        var next = "";
        while (next != null) {
            var page = ask(EXPLAIN + "attained&limit=1" + next).json();
            seen.add(page.at("/items/0/events/0/position").asInt());
            next = page.has("next") ? "&after=" + page.path("next").asString() : null;
        }
        assertThat(seen).containsExactly(1, 3, 6, 8);
        var cursor = ask(EXPLAIN + "attained&limit=1").json().path("next").asString();
        assertThat(ask(EXPLAIN + "met&limit=1&after=" + cursor).status())
                .as("the page of another figure")
                .isEqualTo(422);
    }

    @Test
    void an_unknown_figure_is_refused_with_those_there_are() {
        var refused = ask(EXPLAIN + "luck");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("detail").asString())
                .contains("figure", "attained, cancelled, excused, met, missed, openAndBreached");
        assertThat(ask(ATTAINMENT + "/explain").json().at("/errors/0/field").asString())
                .isEqualTo("figure");
    }

    @Test
    void it_is_narrowed_to_the_markets_of_whoever_asks() {
        var southern = history.as(Role.MANAGER, Markets.only(SOUTH));
        assertThat(reasons(southern.get(EXPLAIN + "met").json())).containsExactly("no longer wanted", "not done yet");
        assertThat(southern.get(EXPLAIN + "met&market=mkt-north").status()).isEqualTo(403);
    }

    @Test
    void a_figure_of_the_past_is_explained_as_of_then() {
        var then = director.get(EXPLAIN + "met&asOf=4");
        for (; then.status() == 202; then = director.get(EXPLAIN + "met&asOf=4")) {}
        assertThat(then.header("Attestry-Position")).isEqualTo("4");
        assertThat(reasons(then.json())).containsExactly("(counted)", "not done yet");
    }

    private int counted(String figure) {
        return ask(EXPLAIN + figure).json().path("counted").asInt();
    }

    private Reply ask(String path) {
        return director.get(path);
    }

    private static List<String> reasons(JsonNode explained) {
        return explained
                .path("items")
                .valueStream()
                .map(item -> item.path("reason").asString("(counted)"))
                .toList();
    }
}
