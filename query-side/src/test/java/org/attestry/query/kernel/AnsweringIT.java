package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.SOUTH;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.ProviderList.FindProvider;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.attestry.query.kernel.ProviderList.FindTally;
import org.attestry.query.kernel.ProviderList.Forget;
import org.attestry.query.kernel.ProviderList.Listed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What every query can count on, whatever it asks. */
final class AnsweringIT {

    @AutoClose
    private final History history = History.seenBy(new ProviderList());

    private final Asking director = history.as(History.DIRECTOR);
    private final Asking north = history.as(Role.REPRESENTATIVE, Markets.only(NORTH));

    @Test
    void a_person_limited_to_markets_sees_only_these() {
        history.happened(providers(0, 10));
        assertThat(north.ask(all(null)).items())
                .hasSize(5)
                .extracting(Listed::market)
                .containsOnly(NORTH);
        assertThat(north.get("/api/listed-providers/prv-000001").status()).isEqualTo(404);
        assertThat(north.get("/api/listed-providers/prv-000002").status()).isEqualTo(200);
    }

    @Test
    void asking_for_another_market_is_refused_with_what_would_be_needed() {
        var reply = north.get("/api/listed-providers?market=mkt-south");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("/problems/wrong-market");
        assertThat(reply.json().path("needs").asString()).isEqualTo("market mkt-south");
    }

    @Test
    void a_role_that_may_not_ask_is_refused() {
        var reply = north.get("/api/tallies/mkt-north");
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.problem()).isEqualTo("/problems/wrong-role");
    }

    @Test
    void a_handler_that_forgets_markets_answers_nobody() {
        assertThatThrownBy(() -> history.ask(new Forget()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("without a look at the asker's markets");
    }

    @Test
    void what_is_unknown_is_404_and_says_so() {
        var reply = director.get("/api/listed-providers/prv-nobody");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.problem()).isEqualTo("/problems/not-found");
        assertThat(reply.json().path("detail").asString()).contains("prv-nobody");
    }

    @Test
    void an_unknown_parameter_is_named() {
        var reply = director.get("/api/listed-providers?colour=red");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("colour");
    }

    @Test
    void an_answer_says_its_position_and_is_not_sent_twice() {
        history.happened(provider(1, SOUTH));
        var first = director.get("/api/listed-providers");
        assertThat(first.header("Attestry-Position")).isEqualTo("1");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
        var tag = String.valueOf(first.header("ETag"));
        assertThat(tag).startsWith("\"");

        var same = director.get("/api/listed-providers", "If-None-Match", tag);
        assertThat(same.status()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.header("Attestry-Position")).isEqualTo("1");

        history.happened(provider(2, SOUTH));
        assertThat(director.get("/api/listed-providers", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void a_single_thing_and_a_count_come_as_their_records() {
        history.happened(providers(0, 7));
        assertThat(history.ask(new FindTally(NORTH)).providers()).isEqualTo(4);
        assertThat(history.ask(new FindProvider(new org.attestry.events.network.ProviderId("prv-000003")))
                        .name())
                .isEqualTo("Provider 3");
    }

    private static FindProviders all(@Nullable String after) {
        return new FindProviders(null, null, after, null);
    }
}
