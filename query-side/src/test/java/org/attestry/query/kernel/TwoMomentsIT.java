package org.attestry.query.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attestry.query.kernel.Happenings.providers;

import java.util.NoSuchElementException;
import org.attestry.http.Rejected;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Two moments of the past of one view are held against each other. */
@Timeout(60)
final class TwoMomentsIT {

    private static final String VIEW = "test.provider-list";

    @AutoClose
    private final History history = History.seenBy(new ProviderList());

    @Test
    void what_came_between_is_counted_and_both_states_are_named() {
        history.happened(providers(0, 30)).awaitViews();
        var between = moments().of(VIEW, "10", "30");
        assertThat(between.compared().added()).isEqualTo(20);
        assertThat(between.compared().gone()).isZero();
        assertThat(between.compared().changed())
                .as("the tallies of two markets")
                .isEqualTo(2);
        assertThat(between.compared().sample()).anySatisfy(change -> {
            assertThat(change.table()).isEqualTo("provider");
            assertThat(change.row()).hasToString("{\"provider\":\"prv-000010\"}");
        });
        assertThat(between.fromDigest()).startsWith("sha256:").isNotEqualTo(between.toDigest());
        assertThat(moments().of(VIEW, "30", "30").compared().isSame()).isTrue();
        assertThat(moments().of(VIEW, "10", "20").fromDigest()).isEqualTo(between.fromDigest());
    }

    @Test
    void moments_in_the_wrong_order_or_beyond_the_ledger_are_refused_and_so_is_no_view() {
        history.happened(providers(0, 3)).awaitViews();
        assertThatThrownBy(() -> moments().of(VIEW, "3", "2")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moments().of(VIEW, "1", "4")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> moments().of("test.no-such", "1", "2")).isInstanceOf(NoSuchElementException.class);
    }

    private TwoMoments moments() {
        var node = history.node();
        var transactions = new JdbcTransactionManager(history.database());
        return new TwoMoments(
                history.tools().views(), node.pasts().past(), transactions, history.database(), QueryNode.JSON);
    }
}
