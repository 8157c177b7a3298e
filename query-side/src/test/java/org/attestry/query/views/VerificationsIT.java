package org.attestry.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.views.VerificationEvent.VerificationOrdered;
import org.attestry.events.views.VerificationId;
import org.attestry.http.Json;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.Desk;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What was ordered is done, once, and what it found can be asked. */
@Timeout(60)
final class VerificationsIT {

    private static final String VIEW = "views.verifications";
    private static final VerificationId SPRING = new VerificationId("ver-spring");
    private static final Instant APRIL = Instant.parse("2026-04-01T06:00:00Z");

    @AutoClose
    private final History history = History.seenBy(new Verifications());

    private final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);
    private final Findings findings =
            new Findings(history.tools().views(), history.tools().jdbc(), Json.strict());

    @BeforeEach
    void prepare() {
        findings.prepare();
        findings.prepare(); // the second node finds it made
    }

    @Test
    void an_order_waits_until_somebody_does_it_and_then_says_what_was_found() throws Exception {
        history.by("stf-ada").happened(ordered(SPRING, VIEW)).awaitViews();
        assertThat(found(SPRING).state()).isEqualTo(VerificationState.ORDERED);
        desk().work();
        var found = found(SPRING);
        assertThat(found.state()).isEqualTo(VerificationState.SAME);
        assertThat(found.orderedBy()).isEqualTo("stf-ada");
        assertThat(found.orderedAt()).isEqualTo(APRIL);
        assertThat(found.position()).isEqualTo(1);
        assertThat(found.rowsOfHistory()).isEqualTo(1);
        assertThat(found.digest()).startsWith("sha256:");
        assertThat(found.differences()).isEmpty();
    }

    @Test
    void a_planted_difference_is_told_to_the_row_and_the_column() throws Exception {
        history.happened(ordered(SPRING, VIEW)).awaitViews();
        history.tools()
                .jdbc()
                .update("update views_verifications_v1.verification set ordered_by = 'stf-mallory', view = view");
        desk().work();
        var told =
                auditor.get("/api/views/" + VIEW + "/verifications/ver-spring").json();
        assertThat(told.path("state").asString()).isEqualTo("DIFFERENT");
        assertThat(told.path("changed").asInt()).isEqualTo(1);
        assertThat(told.path("differences"))
                .hasToString("[{\"table\":\"verification\",\"row\":{\"verification\":\"ver-spring\"},"
                        + "\"kind\":\"CHANGED\",\"column\":\"ordered_by\",\"served\":\"stf-mallory\","
                        + "\"history\":\"stf-director\"}]");
    }

    @Test
    void an_order_for_no_view_fails_and_says_so() throws Exception {
        history.happened(ordered(SPRING, "visits.diary")).awaitViews();
        desk().work();
        assertThat(found("visits.diary", SPRING).state()).isEqualTo(VerificationState.FAILED);
        assertThat(found("visits.diary", SPRING).trouble()).isEqualTo("There is no view named visits.diary.");
    }

    @Test
    void a_verification_that_is_done_is_not_done_again_and_one_that_broke_off_is() throws Exception {
        history.happened(ordered(SPRING, VIEW)).awaitViews();
        findings.begun(findings.toDo().getFirst()); // by a node that died over it
        assertThat(found(SPRING).state()).isEqualTo(VerificationState.RUNNING);
        desk().work();
        var first = found(SPRING);
        assertThat(first.state()).isEqualTo(VerificationState.SAME);
        desk().work();
        assertThat(found(SPRING)).isEqualTo(first);
        assertThat(findings.toDo()).isEmpty();
    }

    @Test
    void the_desk_hears_of_an_order_by_itself() throws Exception {
        var desk = new Desk(
                "verifications",
                VIEW,
                desk(),
                history.tools().views(),
                history.tools().signal());
        desk.start();
        try {
            history.happened(new MarketRegistered(new MarketId("mkt-north"), "North", "America/New_York"));
            history.happened(ordered(SPRING, VIEW)).awaitViews();
            while (found(SPRING).finishedAt() == null) {
                Thread.sleep(50);
            }
        } finally {
            desk.stop();
        }
        assertThat(auditor.ask(new FindVerifications(VIEW, VerificationState.SAME, null, null))
                        .items())
                .singleElement()
                .isEqualTo(found(SPRING));
    }

    @Test
    void only_administrators_and_auditors_are_told() {
        assertThat(history.as(Role.MANAGER, Markets.EVERY)
                        .get("/api/views/verifications")
                        .status())
                .isEqualTo(403);
    }

    private VerificationDesk desk() {
        var tools = history.tools();
        return new VerificationDesk(findings, tools.verifier(), tools.alone());
    }

    private ViewVerification found(VerificationId id) {
        return found(VIEW, id);
    }

    private ViewVerification found(String view, VerificationId id) {
        return auditor.ask(new FindVerification(view, id));
    }

    private static VerificationOrdered ordered(VerificationId id, String view) {
        return new VerificationOrdered(id, view, APRIL);
    }
}
