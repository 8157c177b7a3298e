package org.attestry.query.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.query.visits.Happened.DANA;
import static org.attestry.query.visits.Happened.NORTH;
import static org.attestry.query.visits.Happened.OMAR;
import static org.attestry.query.visits.Happened.SOUTH;
import static org.attestry.query.visits.Happened.corrected;
import static org.attestry.query.visits.Happened.details;
import static org.attestry.query.visits.Happened.logged;
import static org.attestry.query.visits.Happened.voided;

import java.time.LocalDate;
import org.attestry.events.network.ProviderId;
import org.attestry.events.visits.VisitId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every visit as it reads today, and how it came to read so. */
final class VisitLogIT {

    private static final FindVisits ALL = new FindVisits(null, null, null, null, null, null, null, null);

    @AutoClose
    private final History history = History.seenBy(new VisitLog());

    @BeforeEach
    void some_visits() {
        history.happened(
                logged("vis-1", DANA, "prv-a", NORTH, "2026-07-01T23:30:00Z"),
                logged("vis-2", DANA, "prv-b", NORTH, "2026-07-02T00:00:00Z"),
                logged("vis-3", OMAR, "prv-c", SOUTH, "2026-07-03T09:00:00Z"));
    }

    @Test
    void the_log_is_asked_by_representative_provider_market_and_period() {
        finds(ALL, "vis-3", "vis-2", "vis-1");
        finds(new FindVisits(DANA, null, null, null, null, null, null, null), "vis-2", "vis-1");
        finds(new FindVisits(null, new ProviderId("prv-c"), null, null, null, null, null, null), "vis-3");
        finds(new FindVisits(null, null, NORTH, null, null, null, null, null), "vis-2", "vis-1");
        var second = LocalDate.of(2026, 7, 2);
        finds(new FindVisits(null, null, null, second, second, null, null, null), "vis-2");
        finds(new FindVisits(null, null, null, null, second, null, null, null), "vis-2", "vis-1");
        finds(new FindVisits(null, null, null, second, null, null, null, null), "vis-3", "vis-2");
    }

    @Test
    void a_corrected_visit_reads_as_corrected_and_keeps_what_was_said() {
        history.happened(
                corrected("vis-1", "cor-1", "2026-07-04T08:00:00Z"),
                corrected("vis-1", "cor-2", "2026-07-05T08:00:00Z"));
        finds(ALL, "vis-1", "vis-3", "vis-2");
        var file = history.ask(new FindVisit(new VisitId("vis-1")));
        assertThat(file.visit().details()).isEqualTo(details("2026-07-05T08:00:00Z"));
        assertThat(file.visit().corrections()).isEqualTo(2);
        assertThat(file.asLogged()).isEqualTo(details("2026-07-01T23:30:00Z"));
        assertThat(file.corrections())
                .extracting(correction -> correction.correction().value())
                .containsExactly("cor-1", "cor-2");
        assertThat(file.corrections().getFirst().details()).isEqualTo(details("2026-07-04T08:00:00Z"));
        assertThat(file.corrections().getFirst().changed()).containsExactly("start", "end");
        assertThat(file.corrections().getFirst().why()).isEqualTo("Typed wrongly");
    }

    @Test
    void a_visit_taken_back_stays_in_the_log_and_says_why() {
        history.happened(voided("vis-2"));
        finds(ALL, "vis-3", "vis-2", "vis-1");
        finds(new FindVisits(null, null, null, null, null, false, null, null), "vis-3", "vis-1");
        finds(new FindVisits(null, null, null, null, null, true, null, null), "vis-2");
        assertThat(history.ask(new FindVisit(new VisitId("vis-2"))).visit().voidReason())
                .isEqualTo("Logged twice");
    }

    @Test
    void nobody_sees_visits_of_another_market() {
        var south = history.as(Role.REPRESENTATIVE, Markets.only(SOUTH));
        assertThat(south.ask(ALL).items()).extracting(LoggedVisit::market).containsOnly(SOUTH);
        assertThat(south.get("/api/visits/vis-1").status()).isEqualTo(404);
        assertThat(south.get("/api/visits/vis-3").status()).isEqualTo(200);
    }

    private void finds(FindVisits query, String... visits) {
        assertThat(history.ask(query).items())
                .extracting(found -> found.visit().value())
                .containsExactly(visits);
    }
}
