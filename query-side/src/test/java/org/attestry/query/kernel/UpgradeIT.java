package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.time.Duration;
import java.util.List;
import org.attestry.http.Markets;
import org.attestry.http.Rejected;
import org.attestry.http.Role;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Programs of two versions on one database, as when nodes are brought up to date one after the other. */
@Timeout(60)
final class UpgradeIT {

    private static final String VIEW = "test.provider-list";
    private static final FindProviders ALL = new FindProviders(null, null, null, 50);

    @AutoClose
    private final History old = History.seenBy(new ProviderList());

    @Test
    void a_node_of_the_next_version_builds_what_it_needs_while_the_old_one_answers() throws Exception {
        old.happened(providers(0, 10)).awaitViews();
        try (var next = new QueryNode(old.database(), new ProviderListAgain())) {
            assertThat(next.tools().upgrades().any()).isTrue();
            assertThatThrownBy(() -> next.asker().ask(ALL, History.DIRECTOR, null))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining("test.provider-list is being built");
            assertThat(next.standings().getFirst().trouble()).contains("being built");

            next.tools().upgrades().build();
            next.tools().views().lookAround();
            old.tools().views().lookAround();
            old.happened(provider(10)).awaitViews();
            next.awaitViews(11);
            assertThat(next.served(VIEW).schema().name()).isEqualTo("test_provider_list_v2");
            assertThat(next.asker().ask(ALL, History.DIRECTOR, 11L).value().items())
                    .hasSize(11)
                    .allMatch(row -> row.name().startsWith("PROVIDER"));
            assertThat(old.ask(ALL).items())
                    .as("the old program knows the old version only")
                    .hasSize(11)
                    .allMatch(row -> row.name().startsWith("Provider"));
            assertThat(next.tools().upgrades().any()).isFalse();
        }
    }

    @Test
    void who_asks_over_http_is_told_to_come_again_or_to_ask_another_node() {
        old.happened(providers(0, 3)).awaitViews();
        try (var next = new QueryNode(old.database(), new ProviderListAgain())) {
            var director = new Asking(History.DIRECTOR, next, () -> 0);
            var reply = director.get("/api/listed-providers");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.header("Retry-After")).isNotEmpty();
            assertThat(reply.json().path("type").asString()).isEqualTo("/problems/being-built");
        }
    }

    @Test
    void what_served_before_is_kept_for_a_while_and_then_taken_away_with_its_schema() throws Exception {
        old.happened(providers(0, 3)).awaitViews();
        var tools = old.tools();
        tools.rebuilder().begin("rbd-may", List.of(VIEW));
        tools.rebuilder().build("rbd-may", (done, upTo) -> {}, found -> {});
        tools.views().lookAround();
        assertThat(tools.homes().promote("rbd-may", 0)).isEmpty();
        tools.homes().clean(Duration.ofDays(1));
        assertThat(stages()).containsExactly("FORMER", "SERVING");
        tools.homes().clean(Duration.ZERO);
        assertThat(stages()).containsExactly("GONE", "SERVING");
        tools.jdbc().update("update views_work.home set since = since - interval '2 minutes' where stage = 'GONE'");
        tools.homes().clean(Duration.ZERO);
        assertThat(stages()).containsExactly("SERVING");
        assertThat(tools.jdbc().queryForList("select from pg_namespace where nspname = 'test_provider_list_v1'"))
                .isEmpty();
        tools.views().lookAround();
        assertThat(old.as(Role.DIRECTOR, Markets.EVERY).ask(ALL).items()).hasSize(3);
        assertThat(tools.homes().rollBack("rbd-may").orElseThrow()).contains("is gone; rebuild it instead");
    }

    private List<String> stages() {
        return old.tools().jdbc().queryForList("select stage from views_work.home order by schema", String.class);
    }
}
