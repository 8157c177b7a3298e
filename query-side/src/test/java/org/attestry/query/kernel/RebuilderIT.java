package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.attestry.query.kernel.ProviderList.FindTally;
import org.attestry.query.kernel.ProviderList.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A view is made again beside the one that serves, compared, and takes its place while nobody notices. */
@Timeout(60)
final class RebuilderIT {

    private static final String MAY = "rbd-may";
    private static final String VIEW = "test.provider-list";

    @Test
    void the_new_version_is_built_beside_the_old_and_what_would_change_is_told() throws Exception {
        try (var history = History.seenBy(new ProviderListAgain(), new ProviderList())) {
            serveVersionOne(history);
            history.happened(providers(0, 30)).awaitViews();
            var built = build(history, MAY, VIEW + "@2");
            assertThat(built.rows()).isEqualTo(30 + 2 + 1);
            assertThat(List.of(built.position(), built.servedVersion())).isEqualTo(List.of(30L, 1));
            assertThat(built.changed()).isEqualTo(30);
            assertThat(built.added() + built.gone()).isZero();
            assertThat(built.apart()).containsExactly("letter", "provider.kind", "provider.npi");
            assertThat(built.changes()).hasSize(20).first().satisfies(change -> {
                assertThat(change.column()).isEqualTo("name");
                assertThat(change.before()).hasToString("\"Provider 0\"");
                assertThat(change.after()).hasToString("\"PROVIDER 0\"");
            });
            assertThat(newest(history).name()).isEqualTo("Provider 29");

            history.happened(provider(30));
            assertThat(history.tools().homes().promote(MAY, history.position())).isEmpty();
            assertThat(served(history).version()).isEqualTo(2);
            assertThat(newest(history).name()).isEqualTo("PROVIDER 30");

            history.happened(provider(31));
            assertThat(history.tools().homes().rollBack(MAY)).isEmpty();
            assertThat(served(history).version()).isEqualTo(1);
            assertThat(newest(history).name()).isEqualTo("Provider 31");
        }
    }

    @Test
    void who_asks_all_the_while_never_sees_an_answer_go_back() throws Exception {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 2_000)).awaitViews();
            var seen = new ArrayList<Integer>();
            var writing = Thread.ofPlatform().start(() -> {
                for (int i = 2_000; i < 4_000; i += 20) {
                    history.happened(providers(i, i + 20));
                }
            });
            var asking = Thread.ofPlatform().start(() -> {
                while (writing.isAlive()) {
                    seen.add(history.node()
                            .asker()
                            .ask(new FindTally(NORTH), History.DIRECTOR, null)
                            .value()
                            .providers());
                }
            });
            for (int round = 0; writing.isAlive() && round < 5; round++) {
                build(history, "rbd-" + round, VIEW);
                while (history.tools().homes().promote("rbd-" + round, 0).isPresent()) {
                    Thread.onSpinWait();
                }
            }
            writing.join();
            asking.join();
            assertThat(seen).isSorted().hasSizeGreaterThan(10);
            assertThat(history.ask(new FindTally(NORTH)).providers()).isEqualTo(2_000);
            assertThat(history.tools().verifier().verify(VIEW, "v").compared().isSame())
                    .isTrue();
        }
    }

    @Test
    void a_page_begun_before_the_change_goes_on_after_it() throws Exception {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 100)).awaitViews();
            var first = history.ask(new FindProviders(null, null, null, 60));
            build(history, MAY, VIEW);
            assertThat(history.tools().homes().promote(MAY, 0)).isEmpty();
            history.tools().views().lookAround();
            var rest = history.ask(new FindProviders(null, null, first.next(), 60));
            var all = new ArrayList<>(first.items());
            all.addAll(rest.items());
            assertThat(all).hasSize(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_promotion_waits_until_what_was_built_includes_the_decision_itself() throws Exception {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 10)).awaitViews();
            build(history, MAY, VIEW);
            var shop = history.node().shop();
            var hasty = new HomeSwitch(Pasts.homes(shop), shop, Pasts.schemas(shop), Duration.ofMillis(50));
            assertThat(hasty.promote(MAY, 11))
                    .hasValueSatisfying(why -> assertThat(why).endsWith("includes 10, not yet 11."));
            assertThat(served(history).home())
                    .isEqualTo(history.tools().views().serving(VIEW).schema());
            history.happened(provider(10));
            assertThat(history.tools().homes().promote(MAY, 11)).isEmpty();
        }
    }

    static Rebuilt build(History history, String rebuild, String view) throws InterruptedException {
        var found = new ArrayList<Rebuilt>();
        assertThat(history.tools().rebuilder().begin(rebuild, List.of(view))).isEmpty();
        history.tools().rebuilder().build(rebuild, (done, upTo) -> {}, found::add);
        history.tools().views().lookAround();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Listed newest(History history) {
        return history.ask(new FindProviders(null, null, null, 1)).items().getFirst();
    }

    private static KnownView served(History history) {
        history.tools().views().lookAround();
        return java.util.Objects.requireNonNull(
                history.tools().views().serving(VIEW).view());
    }

    /** As if the program had had only the old version when it first started. */
    private static void serveVersionOne(History history) {
        var jdbc = history.tools().jdbc();
        var old = history.node().views().getFirst();
        jdbc.update("delete from views_work.home");
        history.tools().views().lookAround();
        jdbc.execute("drop schema " + old.home().name() + " cascade");
        try (var before = new QueryNode(history.database(), new ProviderList())) {
            assertThat(before.served(VIEW).place().schema()).isEqualTo("test_provider_list_v1");
        }
        history.tools().views().lookAround();
    }
}
