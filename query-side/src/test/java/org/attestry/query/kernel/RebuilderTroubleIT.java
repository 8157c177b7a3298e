package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;
import static org.attestry.query.kernel.RebuilderIT.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.attestry.query.kernel.ProviderList.FindProviders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What stops a build stops nothing else, and nothing of it is done twice. */
@Timeout(60)
final class RebuilderTroubleIT {

    private static final String MAY = "rbd-may";
    private static final String VIEW = "test.provider-list";

    @Test
    void a_build_that_was_broken_off_goes_on_where_it_was_on_another_node() throws Exception {
        var heard = new AtomicLong();
        try (var history = History.seenBy(new ProviderList(position -> heard.incrementAndGet()))) {
            history.happened(providers(0, 6_000))
                    .happened(providers(6_000, 12_000))
                    .awaitViews();
            heard.set(0);
            var tools = history.tools();
            assertThat(tools.rebuilder().begin(MAY, List.of(VIEW))).isEmpty();
            assertThatThrownBy(() -> tools.rebuilder()
                            .build(
                                    MAY,
                                    (done, upTo) -> {
                                        throw new CancellationException("the power goes");
                                    },
                                    found -> {}))
                    .isInstanceOf(CancellationException.class);
            assertThat(heard.get()).isEqualTo(5_000);
            try (var other = new QueryNode(history.database(), new ProviderList(position -> heard.incrementAndGet()))) {
                var found = new ArrayList<Rebuilt>();
                other.tools().rebuilder().build(MAY, (done, upTo) -> {}, found::add);
                assertThat(found).singleElement().satisfies(built -> {
                    assertThat(built.rows()).isEqualTo(12_002);
                    assertThat(built.added() + built.changed() + built.gone()).isZero();
                });
            }
            assertThat(heard.get()).as("no event twice").isEqualTo(12_000);
        }
    }

    @Test
    void what_a_new_view_cannot_take_in_is_parked_and_told_before_anybody_promotes_it() throws Exception {
        var view = new Poisons();
        try (var history = History.seenBy(view)) {
            history.happened(providers(0, 10)).awaitViews();
            view.poison(3, Poisons.Kind.HANDLER);
            var built = build(history, MAY, "test.poisons");
            assertThat(built.parked()).isEqualTo(1);
            assertThat(built.gone()).isEqualTo(1);
        }
    }

    @Test
    void a_full_disk_stops_a_build_and_nothing_else_and_it_goes_on_when_there_is_room() throws Exception {
        try (var history = History.seenBy(new ProviderList())) {
            history.happened(providers(0, 10)).awaitViews();
            var tools = history.tools();
            tools.rebuilder().begin(MAY, List.of(VIEW));
            var home = Pasts.homes(history.node().shop()).of(MAY).getFirst().schema();
            Pasts.schemas(history.node().shop())
                    .make(home, history.node().views().getFirst().tables());
            new JdbcTemplate(history.database()).execute("""
                create function %1$s.full() returns trigger language plpgsql as
                    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
                create trigger full_disk before insert on %1$s.provider execute function %1$s.full()\
                """.formatted(home.name()));
            assertThatThrownBy(() -> tools.rebuilder().build(MAY, (done, upTo) -> {}, found -> {}))
                    .isInstanceOfAny(DataAccessException.class, IllegalStateException.class)
                    .hasStackTraceContaining("No space left on device");
            assertThat(history.happened(provider(10))
                            .ask(new FindProviders(null, null, null, 50))
                            .items())
                    .hasSize(11);
            new JdbcTemplate(history.database()).execute("drop trigger full_disk on " + home.name() + ".provider");
            assertThat(build(history, MAY, VIEW).rows()).isEqualTo(11 + 2);
        }
    }
}
