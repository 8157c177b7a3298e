package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.views.RebuildEvent.ViewRebuildAbandoned;
import org.attestry.events.views.RebuildEvent.ViewRebuildOrdered;
import org.attestry.events.views.RebuildEvent.ViewRebuildPromoted;
import org.attestry.events.views.RebuildId;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.views.VerificationId;
import org.attestry.http.Json;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What keeps a rebuild from being built or from serving, and what is told about it. */
@Timeout(60)
final class RebuildsWaitIT {

    private static final RebuildId MAY = new RebuildId("rbd-may");
    private static final RebuildId JUNE = new RebuildId("rbd-june");
    private static final Instant NOW = Instant.parse("2026-05-01T06:00:00Z");
    private static final String VIEW = "views.verifications";

    @AutoClose
    private final History history = History.seenBy(new Rebuilds(), new Verifications());

    private final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);
    private final RebuildBook book = new RebuildBook(
            history.tools().views(), history.tools().jdbc(), history.tools().transaction(), Json.strict());
    private final RebuildWork building = new RebuildWork(
            book,
            history.tools().rebuilder(),
            history.tools().upgrades(),
            history.tools().alone());
    private final SwitchWork switching =
            new SwitchWork(book, history.tools().homes(), history.tools().alone(), Duration.ofDays(7));

    @BeforeEach
    void prepare() {
        new Findings(
                        history.tools().views(),
                        history.tools().jdbc(),
                        history.tools().transaction(),
                        Json.strict())
                .prepare();
        building.prepare();
        switching.prepare();
        history.happened(new VerificationOrdered(new VerificationId("ver-one"), VIEW, NOW));
    }

    @Test
    void another_digest_than_was_compared_promotes_nothing_and_says_so() throws Exception {
        history.happened(ordered(MAY, VIEW)).awaitViews();
        building.work();
        history.tools().views().lookAround();
        history.happened(new ViewRebuildPromoted(MAY, "sha256:" + "00".repeat(32), NOW))
                .awaitViews();
        switching.work();
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.PROMOTING);
        assertThat(rebuild(MAY).trouble()).contains("but what was compared is sha256:");
        assertThat(history.tools().views().schemaOf(VIEW)).isEqualTo("views_verifications_v1");
    }

    @Test
    void one_view_is_rebuilt_once_at_a_time_and_the_next_waits_until_the_first_is_given_up() throws Exception {
        history.happened(ordered(MAY, VIEW), ordered(JUNE, VIEW)).awaitViews();
        assertThat(building.work()).as("anything left").isTrue();
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.READY);
        assertThat(rebuild(JUNE).state()).isEqualTo(RebuildState.ORDERED);
        assertThat(rebuild(JUNE).trouble()).contains("is being rebuilt by rbd-may already");

        history.happened(new ViewRebuildAbandoned(MAY, "June comes", NOW)).awaitViews();
        switching.work();
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        building.work();
        assertThat(rebuild(JUNE).state()).isEqualTo(RebuildState.READY);
        assertThat(rebuild(JUNE).trouble()).isNull();
    }

    @Test
    void an_order_that_no_node_understands_waits_and_says_for_what() throws Exception {
        history.happened(ordered(MAY, VIEW + "@7"), ordered(JUNE, "visits.diary"))
                .awaitViews();
        building.work();
        assertThat(rebuild(MAY).trouble()).contains("knows the view views.verifications@7");
        assertThat(rebuild(JUNE).trouble()).contains("knows the view visits.diary");
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.ORDERED);
    }

    @Test
    void what_was_abandoned_before_anybody_began_is_never_built() throws Exception {
        history.happened(ordered(MAY, VIEW), new ViewRebuildAbandoned(MAY, "no", NOW))
                .awaitViews();
        building.work();
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        switching.work();
        assertThat(rebuild(MAY).state()).isEqualTo(RebuildState.ABANDONED);
        assertThat(switching.work()).isFalse();
    }

    private ViewRebuild rebuild(RebuildId id) {
        return auditor.ask(new FindRebuild(id));
    }

    private static ViewRebuildOrdered ordered(RebuildId id, String... views) {
        return new ViewRebuildOrdered(id, List.of(views), false, new StaffId("stf-ada"), NOW);
    }
}
