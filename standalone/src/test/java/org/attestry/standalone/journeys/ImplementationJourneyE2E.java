package org.attestry.standalone.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.attestry.standalone.StandaloneServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is approved is put into effect, held against what is live, and goes when its exception is over. */
class ImplementationJourneyE2E {

    private static final int SECONDS_LEFT = 20;
    private static Office office;
    private static Team team;

    @BeforeAll
    static void open() {
        office = Office.open(StandaloneServer.shared());
        team = new Team(office);
        office.say("director", "/api/markets/mkt-harbor", Team.market("Harbor", Office.ZONE.getId()));
    }

    @Test
    void what_is_revoked_is_removed_and_somebody_else_looks_whether_it_is_gone() throws Exception {
        team.grant("exc-revoked", "mkt-harbor", Office.today(), Office.today().plusDays(20));
        team.begin("imp-revoked", Office.today());
        office.say("officer", "/api/exceptions/exc-revoked/revocation", "{\"reason\": \"Misused\"}");
        team.removeAndVerify("imp-revoked");
    }

    @Test
    void what_expires_is_removed_and_somebody_else_looks_whether_it_is_gone() throws Exception {
        var zone = whereTheDayIsNearlyOver();
        var lastDay = LocalDate.now(zone);
        office.say("director", "/api/markets/mkt-short", Team.market("Short", zone.getId()));
        team.grant("exc-expiring", "mkt-short", lastDay, lastDay);
        team.begin("imp-expiring", lastDay);
        team.removeAndVerify("imp-expiring");
        assertThat(office.read("auditor", "/api/timeline/imp-expiring").toString())
                .contains("The exception expired; its implementation is to be removed");
    }

    @Test
    void an_inventory_tells_what_is_as_approved_missing_drifted_orphaned_or_should_be_gone() throws Exception {
        for (var name : new String[] {"live", "late", "ended", "other"}) {
            team.grant(
                    "exc-inv-" + name,
                    "mkt-harbor",
                    Office.today(),
                    Office.today().plusDays(20));
            team.order("imp-inv-" + name, "COMMUNICATED");
        }
        var live = team.begin("imp-inv-live", Office.today());
        team.report("imp-inv-live", live);
        var ended = team.begin("imp-inv-ended", Office.today());
        office.say("officer", "/api/exceptions/exc-inv-ended/revocation", "{\"reason\": \"Misused\"}");
        team.order("imp-inv-ended", "TO_BE_REMOVED");

        var hash = live.path("termsHash").asString();
        office.say("officer", "/api/inventories/inv-harbor", """
            {"system": "Rating engine", "takenAt": "%s", "market": "mkt-harbor", "lines": [%s, %s, %s, %s]}\
            """.formatted(
                        Instant.now(),
                        line("exc-inv-live", hash),
                        line("exc-inv-other", hash),
                        line("exc-inv-ended", ended.path("termsHash").asString()),
                        line("exc-inv-unheard-of", hash)));
        var found = office.read("officer", "/api/inventories/inv-harbor");
        assertThat(found.path("approved").asInt()).isEqualTo(1);
        assertThat(found.path("drifted").asInt()).isEqualTo(1);
        assertThat(found.path("zombies").asInt()).isEqualTo(1);
        assertThat(found.path("orphans").asInt()).isEqualTo(1);
        assertThat(office.read("officer", "/api/inventories/inv-harbor/not-live")
                        .toString())
                .contains("exc-inv-late")
                .doesNotContain("exc-inv-live");
        assertThat(office.read("officer", "/api/inventories/inv-harbor/differences")
                        .toString())
                .contains("There is no such case");
        var issues = office.readOnce(
                "officer",
                "/api/issues?market=mkt-harbor",
                page -> page.path("items").size() == 3);
        assertThat(issues.toString()).contains("exc-inv-other", "exc-inv-ended", "exc-inv-unheard-of");
    }

    /** The end of a day is a few seconds away somewhere, if one may take any offset for a place. */
    private static ZoneOffset whereTheDayIsNearlyOver() {
        int ahead = LocalTime.MAX.toSecondOfDay()
                - SECONDS_LEFT
                - LocalTime.now(ZoneOffset.UTC).toSecondOfDay();
        int most = ZoneOffset.MAX.getTotalSeconds();
        return ZoneOffset.ofTotalSeconds(ahead > most ? ahead - 86_400 : ahead);
    }

    private static String line(String caseId, String hash) {
        return """
            {"caseId": "%s", "termsHash": "%s", "liveSince": "2026-03-01T05:00:00Z"}\
            """.formatted(caseId, hash);
    }
}
