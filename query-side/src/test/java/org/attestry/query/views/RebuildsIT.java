package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.views.RebuildDesks.MAY;
import static org.attestry.query.views.RebuildDesks.NOW;
import static org.attestry.query.views.RebuildDesks.VIEW;
import static org.attestry.query.views.RebuildDesks.ordered;

import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the order of a rebuild to what serves in the end, and what is told on the way. */
@Timeout(60)
final class RebuildsIT {

    @AutoClose
    private final RebuildDesks desks = new RebuildDesks();

    private final History history = desks.history;
    private final Asking auditor = desks.auditor;
    private final RebuildWork building = desks.building;
    private final SwitchWork switching = desks.switching;

    @Test
    void what_was_ordered_is_built_compared_promoted_and_rolled_back() throws Exception {
        history.by("stf-ada").happened(ordered(MAY, VIEW)).awaitViews();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ORDERED);

        assertThat(building.work()).as("anything left").isFalse();
        var ready = desks.rebuild(MAY);
        assertThat(ready.state()).isEqualTo(RebuildState.READY);
        assertThat(ready.done()).isEqualTo(ready.upTo()).isEqualTo(2);
        assertThat(ready.built()).singleElement().satisfies(built -> {
            assertThat(built.rows()).isEqualTo(1);
            assertThat(built.added() + built.gone() + built.changed()).isZero();
        });

        history.tools().views().lookAround();
        history.happened(new ViewRebuildPromoted(MAY, String.valueOf(ready.digest()), NOW))
                .awaitViews();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.PROMOTING);
        assertThat(switching.work()).as("anything left").isFalse();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.SERVING);
        history.tools().views().lookAround();
        assertThat(history.tools().views().schemaOf(VIEW)).startsWith("views_verifications_v1_");

        history.happened(new ViewRebuildRolledBack(MAY, "wrong", NOW)).awaitViews();
        switching.work();
        assertThat(desks.rebuild(MAY).state()).isEqualTo(RebuildState.ROLLED_BACK);
        assertThat(desks.rebuild(MAY).reason()).isEqualTo("wrong");
        history.tools().views().lookAround();
        assertThat(history.tools().views().schemaOf(VIEW)).isEqualTo("views_verifications_v1");
    }

    @Test
    void every_view_there_is_is_built_in_one_pass_if_none_is_named() throws Exception {
        history.happened(ordered(MAY)).awaitViews();
        building.work();
        assertThat(desks.rebuild(MAY).built())
                .extracting(built -> built.view())
                .containsExactly("views.rebuilds", "views.verifications");
    }

    @Test
    void a_view_that_shows_what_is_not_so_is_put_right_and_what_changes_is_told_before() throws Exception {
        history.happened(ordered(MAY, VIEW)).awaitViews();
        history.tools().jdbc().update("update views_verifications_v1.verification set ordered_by = 'stf-mallory'");
        building.work();
        var told = auditor.get("/api/rebuilds/rbd-may").json().path("built").get(0);
        assertThat(told.path("changed").asInt()).isEqualTo(1);
        assertThat(told.path("changes"))
                .hasToString("[{\"table\":\"verification\",\"row\":{\"verification\":\"ver-one\"},"
                        + "\"kind\":\"CHANGED\",\"column\":\"ordered_by\",\"before\":\"stf-mallory\","
                        + "\"after\":\"stf-director\"}]");
        assertThat(auditor.get("/api/rebuilds")
                        .json()
                        .path("items")
                        .get(0)
                        .path("built")
                        .get(0)
                        .path("changes"))
                .hasToString("[]");
    }
}
