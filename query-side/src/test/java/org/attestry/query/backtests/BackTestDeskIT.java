package org.attestry.query.backtests;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.events.sla.PauseReason.AWAITING_REQUESTER;
import static org.attestry.query.backtests.Promising.NORTH;
import static org.attestry.query.backtests.Promising.SOUTH;
import static org.attestry.query.backtests.Promising.at;
import static org.attestry.query.backtests.Promising.calendar;
import static org.attestry.query.backtests.Promising.defined;
import static org.attestry.query.backtests.Promising.opened;
import static org.attestry.query.backtests.Promising.ordered;
import static org.attestry.query.backtests.Promising.resolution;
import static org.attestry.query.backtests.Promising.resolved;

import org.attestry.events.sla.SlaBackTestId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was ordered is done, once, and what it found can be asked by those who may know. */
@Timeout(60)
final class BackTestDeskIT {

    private static final String NAME = "bts-tighter";

    @AutoClose
    private final History history = History.seenBy(new BackTests());

    private final Deciding deciding = new Deciding(history);
    private final BackTestRun run = new BackTestRun(history, 2);

    /** Twelve hours would have been too few for either. */
    @BeforeEach
    void twoIssues() {
        deciding.calendar(calendar());
        deciding.promised(defined(resolution(16, AWAITING_REQUESTER)));
        deciding.issue(opened(1, NORTH, at("2026-07-02T15:00")), resolved(1, at("2026-07-07T12:00")));
        deciding.issue(opened(2, SOUTH, at("2026-07-06T08:00")), resolved(2, at("2026-07-07T14:00")));
    }

    @Test
    void the_same_order_at_the_same_position_has_the_same_digest_whoever_asks_when() throws Exception {
        history.happened(ordered(resolution(12)));
        run.work();
        long position = requireNonNull(run.found(NAME).backTest().position());
        deciding.issue(opened(5, NORTH, at("2026-07-13T08:00")));
        history.happened(ordered(new SlaBackTestId("bts-again"), position, resolution(12)));
        history.happened(ordered(new SlaBackTestId("bts-later"), null, resolution(12)));
        run.work();
        var digest = run.found(NAME).backTest().digest();
        assertThat(digest).startsWith("sha256:");
        assertThat(run.found("bts-again").backTest().digest()).isEqualTo(digest);
        assertThat(run.found("bts-later").backTest().digest()).isNotEqualTo(digest);
        assertThat(run.found(NAME).backTest().kept()).as("two are kept").isFalse();
        assertThat(run.differences(NAME)).isEmpty();
        assertThat(run.differences("bts-again")).hasSize(2);
    }

    @Test
    void one_that_broke_off_is_done_again_at_the_position_at_which_it_was_begun() throws Exception {
        history.happened(ordered(resolution(12))).awaitViews();
        run.book().begun(run.book().toDo().getFirst(), 6); // by a node that died over it
        assertThat(run.found(NAME).backTest().state()).isEqualTo(BackTestState.RUNNING);
        run.work();
        assertThat(run.found(NAME).backTest().position()).isEqualTo(6);
        assertThat(run.differences(NAME)).hasSize(1);
        assertThat(run.book().toDo()).isEmpty();
    }

    @Test
    void a_position_beyond_the_ledger_fails_with_a_sentence() throws Exception {
        history.happened(ordered(Promising.TEST, 1_000L, resolution(12)));
        run.work();
        var found = run.found(NAME).backTest();
        assertThat(found.state()).isEqualTo(BackTestState.FAILED);
        assertThat(found.trouble())
                .isEqualTo("Position 1000 is beyond the ledger, whose last position is " + history.position() + ".");
    }

    @Test
    void everybody_sees_their_own_markets_only() throws Exception {
        history.happened(ordered(resolution(12)));
        run.work();
        var south = history.as(Role.OFFICER, Markets.only(SOUTH));
        assertThat(BackTestRun.differences(south, NAME))
                .extracting(BackTestDifference::item)
                .containsExactly("iss-2");
        assertThat(south.ask(new FindBackTest(NAME)).changes())
                .extracting(BackTestFindings.Changed::things)
                .containsExactly(1L);
        assertThat(history.as(Role.MANAGER, Markets.EVERY).get("/api/backtests").status())
                .isEqualTo(403);
        assertThat(south.get("/api/backtests/bts-nobody").status()).isEqualTo(404);
    }
}
