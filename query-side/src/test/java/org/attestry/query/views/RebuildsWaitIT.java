package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.views.RebuildDesks.JUNE;
import static org.attestry.query.views.RebuildDesks.MAY;
import static org.attestry.query.views.RebuildDesks.NOW;
import static org.attestry.query.views.RebuildDesks.VIEW;
import static org.attestry.query.views.RebuildDesks.ordered;

import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What keeps a rebuild from being built or from serving, and what is told about it. */
@Timeout(60)
final class RebuildsWaitIT {

    @AutoClose
    private final RebuildDesks desks = new RebuildDesks();

    private final History history = desks.history;
    private final RebuildWork building = desks.building;
    private final SwitchWork switching = desks.switching;

    @Test
    void another_digest_than_was_compared_promotes_nothing_and_says_so() throws Exception {
        history.happened(ordered(MAY, VIEW)).awaitViews();
        building.work();
        history.tools().views().lookAround();
        history.happened(new ViewRebuildPromoted(MAY, "sha256:" + "00".repeat(32), NOW))
                .awaitViews();
        switching.work();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.PROMOTING);
        assertThat(desks.rebuild(MAY).trouble()).contains("but what was compared is sha256:");
        assertThat(history.tools().views().schemaOf(VIEW)).isEqualTo("views_verifications_v1");
    }

    @Test
    void one_view_is_rebuilt_once_at_a_time_and_the_next_waits_until_the_first_is_given_up() throws Exception {
        history.happened(ordered(MAY, VIEW), ordered(JUNE, VIEW)).awaitViews();
        assertThat(building.work()).as("anything left").isTrue();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.READY);
        assertThat(desks.rebuild(JUNE).state()).isEqualTo(RebuildState.ORDERED);
        assertThat(desks.rebuild(JUNE).trouble()).contains("is being rebuilt by rbd-may already");

        history.happened(new ViewRebuildAbandoned(MAY, "June comes", NOW)).awaitViews();
        switching.work();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        building.work();
        assertThat(desks.rebuild(JUNE).state()).isEqualTo(RebuildState.READY);
        assertThat(desks.rebuild(JUNE).trouble()).isNull();
    }

    @Test
    void an_order_that_no_node_understands_waits_and_says_for_what() throws Exception {
        history.happened(ordered(MAY, VIEW + "@7"), ordered(JUNE, "visits.diary"))
                .awaitViews();
        building.work();
        assertThat(desks.rebuild(MAY).trouble()).contains("knows the view views.verifications@7");
        assertThat(desks.rebuild(JUNE).trouble()).contains("knows the view visits.diary");
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ORDERED);
    }

    @Test
    void what_was_abandoned_before_anybody_began_is_never_built() throws Exception {
        history.happened(ordered(MAY, VIEW), new ViewRebuildAbandoned(MAY, "no", NOW))
                .awaitViews();
        building.work();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        switching.work();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        assertThat(switching.work()).isFalse();
    }
}
