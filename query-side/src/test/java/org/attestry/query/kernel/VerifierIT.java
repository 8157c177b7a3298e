package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.NORTH;
import static org.attestry.query.kernel.Happenings.SOUTH;
import static org.attestry.query.kernel.Happenings.provider;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attestry.query.kernel.Difference.Kind;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.JdbcTemplate;

/** A view is held against history, row by row. */
@Timeout(60)
final class VerifierIT {

    private static final String VIEW = "test.provider-list";

    @AutoClose
    private final History history = History.seenBy(new ProviderList());

    @Test
    void what_a_view_made_of_history_is_what_history_says() throws Exception {
        history.happened(providers(0, 30)).awaitViews();
        var found = verify();
        assertThat(found.compared().isSame()).isTrue();
        assertThat(found.position()).isEqualTo(30);
        assertThat(found.rows()).isEqualTo(32);
        assertThat(found.digest()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void a_planted_difference_is_named_to_the_row_and_the_column() throws Exception {
        history.happened(providers(0, 30)).awaitViews();
        plant("update provider set name = 'Somebody' where provider = 'prv-000007'");
        plant("delete from provider where provider = 'prv-000008'");
        plant("insert into tally values ('mkt-nowhere', 3)");
        var found = verify().compared();
        assertThat(found.added()).isEqualTo(1);
        assertThat(found.gone()).isEqualTo(1);
        assertThat(found.changed()).isEqualTo(1);
        assertThat(found.sample()).hasSize(3).anySatisfy(d -> {
            assertThat(d.kind()).isEqualTo(Kind.CHANGED);
            assertThat(d.table()).isEqualTo("provider");
            assertThat(d.row()).hasToString("{\"provider\":\"prv-000007\"}");
            assertThat(d.column()).isEqualTo("name");
            assertThat(d.served()).hasToString("\"Somebody\"");
            assertThat(d.history()).hasToString("\"Provider 7\"");
        });
        assertThat(found.sample()).anySatisfy(d -> {
            assertThat(d.kind()).isEqualTo(Kind.GONE);
            assertThat(d.row()).hasToString("{\"provider\":\"prv-000008\"}");
        });
        assertThat(found.sample()).anySatisfy(d -> {
            assertThat(d.kind()).isEqualTo(Kind.ADDED);
            assertThat(d.row()).hasToString("{\"market\":\"mkt-nowhere\"}");
        });
    }

    @Test
    void however_much_differs_all_of_it_is_counted_and_a_little_is_shown() throws Exception {
        history.happened(providers(0, 100)).awaitViews();
        plant("update provider set name = 'Somebody', kind = 'X'");
        var found = verify().compared();
        assertThat(found.changed()).isEqualTo(100);
        assertThat(found.sample()).hasSize(40).allMatch(d -> "name".equals(d.column()) || "kind".equals(d.column()));
    }

    @Test
    void the_digest_names_the_state_and_nothing_but_the_state() throws Exception {
        history.happened(provider(1, NORTH), provider(2, SOUTH)).awaitViews();
        var first = verify();
        plant("update provider set name = name || '' where provider = 'prv-000001'"); // the row moves, that is all
        assertThat(verify().digest()).isEqualTo(first.digest());
        history.happened(provider(3)).awaitViews();
        assertThat(verify().digest()).isNotEqualTo(first.digest());
    }

    @Test
    void a_view_is_verified_at_one_position_while_it_goes_on() throws Exception {
        history.happened(providers(0, 5_000)).awaitViews();
        var over = new AtomicBoolean();
        var writing = Thread.ofPlatform().start(() -> {
            for (int i = 5_000; !over.get(); i += 10) {
                history.happened(providers(i, i + 10));
            }
        });
        for (int i = 0; i < 5; i++) {
            var found = verify();
            assertThat(found.compared().sample()).isEmpty();
            assertThat(found.rows()).isEqualTo(found.position() + 2);
        }
        over.set(true);
        writing.join();
        history.awaitViews();
    }

    @Test
    void what_a_dead_node_left_is_no_hindrance_and_nothing_is_left_behind() throws Exception {
        history.happened(providers(0, 3)).awaitViews();
        history.tools()
                .jdbc()
                .execute("create schema " + Verifier.scratch("ver-test").name()
                        + " create table provider (provider text primary key)");
        assertThat(verify().compared().isSame()).isTrue();
        assertThat(history.tools().jdbc().queryForList("select from pg_namespace where nspname like 'verify\\_%'"))
                .isEmpty();
    }

    @Test
    void a_view_that_nobody_knows_is_not_verified() {
        assertThatThrownBy(() -> history.tools().verifier().verify("test.no-such", "ver-test"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("There is no view named test.no-such.");
    }

    private Verified verify() throws InterruptedException {
        return history.tools().verifier().verify(VIEW, "ver-test");
    }

    private void plant(String sql) {
        new JdbcTemplate(history.database()).execute("set search_path = test_provider_list_v1; " + sql);
    }
}
