package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view without any home where history is long, as after a restore of the ledger alone. */
@Timeout(60)
final class FirstBuildIT {

    private static final String VIEW = "test.provider-list";
    private static final FindProviders LAST = new FindProviders(null, null, null, 1);
    private static final int MANY = 21_000;

    @AutoClose
    private final History history = History.seenBy();

    @BeforeEach
    void muchHasHappened() {
        for (int i = 0; i < MANY; i += 7_000) {
            history.happened(providers(i, i + 7_000));
        }
    }

    @Test
    void a_long_history_is_gone_through_before_the_first_home_serves() throws Exception {
        try (var node = new QueryNode(history.database(), new ProviderList())) {
            assertThatThrownBy(() -> node.asker().ask(LAST, History.DIRECTOR, null))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining("test.provider-list is being built");
            assertThat(node.tools().rebuilder().begin("rbd-may", List.of(VIEW)).orElseThrow())
                    .endsWith("is being built for the first time; it waits until that serves.");

            node.tools().upgrades().build();
            history.happened(provider(MANY));
            node.awaitViews(MANY + 1);
            var answer = node.asker().ask(LAST, History.DIRECTOR, null).value();
            assertThat(answer.items().getFirst().name()).isEqualTo("Provider " + MANY);
            assertThat(node.tools()
                            .verifier()
                            .verify(VIEW, "ver-first")
                            .compared()
                            .isSame())
                    .isTrue();
            assertThat(indexes(node)).contains("provider_by_time", "provider_pkey", "tally_pkey");
            assertThat(node.tools().upgrades().any()).isFalse();
        }
    }

    @Test
    void a_first_build_that_was_broken_off_goes_on_where_it_was_on_another_node() throws Exception {
        var heard = new AtomicLong();
        try (var broken = new QueryNode(history.database(), new ProviderList(FirstBuildIT::untilThePowerGoes))) {
            assertThatThrownBy(() -> broken.tools().upgrades().build()).hasStackTraceContaining("the power goes");
        }
        try (var other = new QueryNode(history.database(), new ProviderList(position -> heard.incrementAndGet()))) {
            other.tools().upgrades().build();
            assertThat(heard.get()).as("no event twice").isEqualTo(MANY - 15_000);
            other.awaitViews(MANY);
            assertThat(other.standings().getFirst().position()).isEqualTo(MANY);
        }
    }

    private static void untilThePowerGoes(long position) {
        if (position == 17_000) {
            throw new AssertionError("the power goes");
        }
    }

    private static List<String> indexes(QueryNode node) {
        return node.jdbc()
                .queryForList(
                        "select indexname from pg_indexes where schemaname = ?",
                        String.class,
                        node.served(VIEW).schema().name());
    }
}
