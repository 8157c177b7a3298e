package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.provider;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view that cannot give what is asked says so, and nothing is made up. */
@Timeout(60)
final class StandstillIT {

    @Test
    void a_view_that_cannot_go_on_says_so_and_goes_on_when_it_can() {
        var broken = new AtomicBoolean(true);
        try (var history = History.seenBy(new ProviderList(position -> {
            if (broken.get()) {
                throw Poisons.outage("no room for " + position);
            }
        }))) {
            history.happened(provider(1), provider(2));
            var reply = history.as(History.DIRECTOR).get("/api/listed-providers");
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.problem()).isEqualTo("/problems/not-there-yet");
            assertThat(reply.header("Retry-After")).isNotNull();
            assertThat(reply.json().path("detail").asString()).contains("position 0", "2 further");
            assertThat(history.node().standings().getFirst().trouble()).isEqualTo("At position 1: no room for 1");

            broken.set(false);
            while (history.node().standings().getFirst().position() < 2) {
                history.as(History.DIRECTOR).get("/api/listed-providers");
            }
            assertThat(history.node().standings().getFirst().trouble()).isNull();
        }
    }

    @Test
    void a_position_that_was_never_recorded_is_refused_and_so_is_none_at_all() {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(provider(1));
            var director = history.as(History.DIRECTOR);
            assertThat(director.get("/api/listed-providers", "Attestry-After", "2")
                            .status())
                    .isEqualTo(422);
            assertThat(director.get("/api/listed-providers", "Attestry-After", "soon")
                            .status())
                    .isEqualTo(422);
        }
    }

    @Test
    void tables_that_changed_without_a_new_version_are_refused_at_start() {
        try (var history = History.seenBy(new ProviderList())) {
            assertThatThrownBy(() -> new QueryNode(history.database(), new Changed()))
                    .hasMessageContaining("test_provider_list_v1")
                    .hasMessageContaining("new version");
        }
    }

    @View(name = "test.provider-list", version = 1)
    @Tables("create table provider (provider text primary key);")
    static final class Changed {}
}
