package org.attestry.command.views;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Story.given;

import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.StaffId;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildEvent.ViewRebuildRolledBack;
import org.attestry.events.views.RebuildId;
import org.attestry.http.Role;
import org.junit.jupiter.api.Test;

class RebuildTest {

    private static final RebuildId MAY = new RebuildId("rbd-may");
    private static final List<String> LOG = List.of("visits.visit-log@2");
    private static final String DIGEST = "sha256:" + "ab".repeat(32);
    private static final Caller ADA = caller("stf-ada", Role.ADMINISTRATOR);
    private static final Caller BEN = caller("stf-ben", Role.ADMINISTRATOR);

    @Test
    void an_administrator_orders_views_made_again() {
        given(Rebuild.class).by(ADA).when(new OrderRebuild(MAY, LOG, null)).then(ordered(LOG, false));
    }

    @Test
    void a_view_named_twice_is_built_once_and_none_named_is_all() {
        given(Rebuild.class)
                .by(ADA)
                .when(new OrderRebuild(MAY, List.of("a.b", "a.b"), true))
                .then(ordered(List.of("a.b"), true));
        given(Rebuild.class).by(ADA).when(new OrderRebuild(MAY, null, null)).then(ordered(List.of(), false));
    }

    @Test
    void ordering_the_same_again_is_no_news_whoever_does_and_otherwise_is_refused() {
        given(Rebuild.class, ordered(LOG, true))
                .by(BEN)
                .when(new OrderRebuild(MAY, LOG, true))
                .isNoNews();
        given(Rebuild.class, ordered(LOG, true))
                .by(ADA)
                .when(new OrderRebuild(MAY, LOG, false))
                .isRefused(ViewsRefusal.REBUILD_ORDERED_OTHERWISE);
        given(Rebuild.class, ordered(LOG, true))
                .by(ADA)
                .when(new OrderRebuild(MAY, null, true))
                .isRefused(ViewsRefusal.REBUILD_ORDERED_OTHERWISE);
    }

    @Test
    void who_ordered_it_promotes_it_unless_a_second_person_was_asked_for() {
        given(Rebuild.class, ordered(LOG, false)).by(ADA).when(promote()).then(promoted());
        given(Rebuild.class, ordered(LOG, true)).by(ADA).when(promote()).isRefused(ViewsRefusal.OWN_REBUILD);
        given(Rebuild.class, ordered(LOG, true)).by(BEN).when(promote()).then(promoted());
    }

    @Test
    void what_is_promoted_is_what_was_looked_at() {
        given(Rebuild.class, ordered(LOG, false), promoted())
                .by(ADA)
                .when(promote())
                .isNoNews();
        given(Rebuild.class, ordered(LOG, false), promoted())
                .by(ADA)
                .when(new PromoteRebuild(MAY, "sha256:" + "cd".repeat(32)))
                .isRefused(ViewsRefusal.PROMOTED_OTHERWISE);
    }

    @Test
    void a_promotion_is_rolled_back_with_a_reason_and_can_be_made_again() {
        given(Rebuild.class, ordered(LOG, false), promoted())
                .by(ADA)
                .when(rollBack())
                .then(rolledBack());
        given(Rebuild.class, ordered(LOG, false), promoted(), rolledBack())
                .by(ADA)
                .when(rollBack())
                .isNoNews();
        given(Rebuild.class, ordered(LOG, false), promoted(), rolledBack())
                .by(ADA)
                .when(promote())
                .then(promoted());
        given(Rebuild.class, ordered(LOG, false)).by(ADA).when(rollBack()).isRefused(ViewsRefusal.NOT_PROMOTED);
    }

    @Test
    void what_serves_is_not_abandoned_and_what_is_abandoned_never_serves() {
        given(Rebuild.class, ordered(LOG, false)).by(BEN).when(abandon()).then(abandoned());
        given(Rebuild.class, ordered(LOG, false), promoted(), rolledBack())
                .by(ADA)
                .when(abandon())
                .then(abandoned());
        given(Rebuild.class, ordered(LOG, false), promoted())
                .by(ADA)
                .when(abandon())
                .isRefused(ViewsRefusal.SERVES);
        given(Rebuild.class, ordered(LOG, false), abandoned())
                .by(ADA)
                .when(abandon())
                .isNoNews();
        given(Rebuild.class, ordered(LOG, false), abandoned())
                .by(ADA)
                .when(promote())
                .isRefused(ViewsRefusal.ABANDONED);
    }

    @Test
    void nothing_is_done_to_a_rebuild_that_nobody_ordered() {
        given(Rebuild.class).by(ADA).when(promote()).isRefused(ViewsRefusal.UNKNOWN_REBUILD);
        given(Rebuild.class).by(ADA).when(rollBack()).isRefused(ViewsRefusal.UNKNOWN_REBUILD);
        given(Rebuild.class).by(ADA).when(abandon()).isRefused(ViewsRefusal.UNKNOWN_REBUILD);
    }

    private static PromoteRebuild promote() {
        return new PromoteRebuild(MAY, DIGEST);
    }

    private static RollBackRebuild rollBack() {
        return new RollBackRebuild(MAY, "wrong market");
    }

    private static AbandonRebuild abandon() {
        return new AbandonRebuild(MAY, "not needed");
    }

    private static ViewRebuildOrdered ordered(List<String> views, boolean secondPerson) {
        return new ViewRebuildOrdered(MAY, views, secondPerson, new StaffId("stf-ada"), NOW);
    }

    private static ViewRebuildPromoted promoted() {
        return new ViewRebuildPromoted(MAY, DIGEST, NOW);
    }

    private static ViewRebuildRolledBack rolledBack() {
        return new ViewRebuildRolledBack(MAY, "wrong market", NOW);
    }

    private static ViewRebuildAbandoned abandoned() {
        return new ViewRebuildAbandoned(MAY, "not needed", NOW);
    }
}
