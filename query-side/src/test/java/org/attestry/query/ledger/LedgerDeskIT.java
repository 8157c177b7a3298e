package org.attestry.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.Asking;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an auditor gets from the ledger itself. */
final class LedgerDeskIT {

    @AutoClose
    private final History history = History.seenByDesk(LedgerDesk::new);

    private final Asking auditor = history.as(Role.AUDITOR, Markets.EVERY);

    @Test
    void anybody_may_know_how_far_the_ledger_goes() {
        var representative = history.as(Role.REPRESENTATIVE, Markets.only());
        assertThat(representative
                        .get("/api/ledger/head")
                        .json()
                        .path("position")
                        .asLong())
                .isZero();
        happened(3);
        var head = representative.get("/api/ledger/head");
        assertThat(head.json().path("position").asLong()).isEqualTo(3);
        assertThat(head.json().path("recordedAt").asString()).startsWith("20");
        assertThat(head.header("Attestry-Position")).isEqualTo("3");
    }

    @Test
    void an_export_is_one_canonical_line_for_each_event() {
        happened(5);
        var export = auditor.get("/api/ledger/export");
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(export.header("Cache-Control")).isEqualTo("no-store");
        assertThat(export.body()).endsWith("\n");
        assertThat(lines(""))
                .containsExactlyElementsOf(history.canonicalLines())
                .hasSize(5);
    }

    @Test
    void an_export_can_go_on_where_another_ended() {
        happened(7);
        var whole = lines("");
        assertThat(lines("?from=1&to=3")).isEqualTo(whole.subList(0, 3));
        assertThat(lines("?from=4")).isEqualTo(whole.subList(3, 7));
        assertThat(lines("?from=7&to=900")).isEqualTo(whole.subList(6, 7));
        assertThat(auditor.get("/api/ledger/export?from=8").body()).isEmpty();
    }

    @Test
    void the_ledger_can_be_asked_as_of_a_position_like_any_view() {
        happened(5);
        var then = auditor.get("/api/ledger/head?asOf=3");
        assertThat(then.json().path("position").asLong()).isEqualTo(3);
        assertThat(then.header("Attestry-Position")).isEqualTo("3");
        assertThat(lines("?asOf=3")).isEqualTo(lines("").subList(0, 3));
        assertThat(lines("?asOf=0")).isEmpty();
        assertThat(auditor.get("/api/ledger/head?asOf=0")
                        .json()
                        .path("recordedAt")
                        .asString())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void an_export_that_ends_before_it_begins_is_refused() {
        happened(2);
        assertThat(auditor.get("/api/ledger/export?from=2&to=1").status()).isEqualTo(422);
        assertThat(auditor.get("/api/ledger/export?from=0").status()).isEqualTo(422);
        assertThat(auditor.get("/api/ledger/export?from=x").status()).isEqualTo(422);
    }

    @Test
    void only_those_who_answer_for_everything_may_export() {
        var refused = history.as(Role.MANAGER, Markets.EVERY).get("/api/ledger/export");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("/problems/wrong-role");
        assertThat(refused.json().path("needs").asString()).contains("administrator, auditor");
    }

    private List<String> lines(String parameters) {
        return auditor.get("/api/ledger/export" + parameters).body().lines().toList();
    }

    private void happened(int markets) {
        for (int i = 0; i < markets; i++) {
            history.happened(new MarketRegistered(new MarketId("mkt-" + i), "Märkte \"" + i + "\"", "America/Detroit"));
        }
    }
}
