package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.attestry.query.implementation.Told.*;

import java.time.LocalDate;
import java.util.List;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.implementation.DueRates.Month;
import org.attestry.query.implementation.LoopFunnel.Cohort;
import org.attestry.query.implementation.LoopFunnel.Reached;
import org.attestry.query.kernel.History;
import org.attestry.query.statistics.Wilson;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How far approvals have come, as of any moment. */
class LoopBookIT {

    @AutoClose
    private final History history = History.seenBy(new LoopBook());

    @Test
    void an_item_counts_in_a_stage_if_its_event_happened_at_or_before_the_moment() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(
                        acknowledged(1, "2026-07-02"),
                        planned(1, "2026-07-03", "2026-07-20"),
                        started(1, "2026-07-04"),
                        reported(1, "2026-07-10"),
                        verified(1, "2026-07-11"),
                        confirmed(1, "2026-07-20"),
                        closed(1, "2026-07-21", 600));
        assertThat(reached("2026-07-11T13:59:59Z")).containsExactly(1L, 1L, 1L, 1L, 1L, 0L, 0L, 0L);
        assertThat(reached("2026-07-11T14:00:00Z")).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 0L, 0L);
        assertThat(reached("2026-07-21")).containsExactly(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThat(reached("2026-06-30")).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }

    @Test
    void cohorts_are_months_of_approval_with_their_rate_and_its_interval() {
        history.happened(handedOver(1, "2026-06-30", "2026-07-31"))
                .happened(handedOver(2, "2026-07-01", "2026-07-31"))
                .happened(handedOver(3, "2026-07-31", "2026-08-31"))
                .happened(acknowledged(2, "2026-07-02"), verified(2, "2026-07-05"));
        var funnel = funnel("2026-08-01");
        assertThat(funnel.cohorts()).extracting(Cohort::month).containsExactly("2026-06", "2026-07");
        var july = funnel.cohorts().get(1);
        assertThat(july.implemented()).isEqualTo(Wilson.of(1, 2));
        assertThat(july.stages().get(2)).isEqualTo(new Reached(LoopStage.ACKNOWLEDGED, 1, .5));
        assertThat(funnel.total().implemented()).isEqualTo(Wilson.of(1, 3));
        var inJune = new CountLoop(new AsOf("2026-08-01"), null, LocalDate.parse("2026-06-30"), null, null);
        assertThat(history.ask(inJune).cohorts()).extracting(Cohort::month).containsExactly("2026-06");
    }

    @Test
    void what_is_revoked_before_it_is_due_is_a_bucket_of_its_own_and_what_expires_is_not() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(handedOver(2, "2026-07-01", "2026-07-31"))
                .happened(handedOver(3, "2026-07-01", "2026-07-31"))
                .happened(handedOver(4, "2026-07-01", "2026-07-31"))
                .happened(verified(1, "2026-07-10"), revoked(1, "2026-07-12"))
                .happened(revoked(2, "2026-07-12"), revoked(3, "2026-08-02"), expired(4, "2026-07-12"));
        var before = funnel("2026-07-11").total();
        assertThat(before.dropped()).isZero();
        var after = funnel("2026-08-31").total();
        assertThat(after.dropped()).isEqualTo(1);
        assertThat(after.implemented()).isEqualTo(Wilson.of(1, 3));
    }

    @Test
    void what_is_not_yet_due_is_never_in_the_denominator() {
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(handedOver(2, "2026-07-01", "2026-08-15"))
                .happened(handedOver(3, "2026-07-01", "2026-07-31"))
                .happened(planned(3, "2026-07-02", "2026-08-20"))
                .happened(verified(1, "2026-07-30"), verified(2, "2026-07-30"));
        assertThat(due("2026-07-30").total()).isEqualTo(new Month(null, 0, 0, 3, 0, null));
        assertThat(due("2026-07-31").months())
                .containsExactly(
                        new Month("2026-07", 1, 1, 0, 0, Wilson.of(1, 1)), new Month("2026-08", 0, 0, 2, 0, null));
        assertThat(due("2026-08-31").total()).isEqualTo(new Month(null, 3, 2, 0, 0, Wilson.of(2, 3)));
    }

    @Test
    void the_terms_of_a_renewal_are_an_item_of_their_own() {
        var longer = LAST.plusDays(30);
        history.happened(handedOver(1, "2026-07-01", "2026-07-31"))
                .happened(verified(1, "2026-07-10"), renewed(1, longer, "2026-08-01"))
                .happened(
                        communicated(1, 2, terms(1, longer), "2026-08-01", "2026-08-15", NORTH),
                        acknowledged(1, "2026-08-02"));
        assertThat(funnel("2026-08-31").cohorts())
                .extracting(
                        c -> c.stages().get(2).items(), c -> c.stages().get(5).items())
                .containsExactly(tuple(0L, 1L), tuple(1L, 0L));
        var renewals = new CountLoop(new AsOf("2026-08-31"), null, null, null, Origin.RENEWAL);
        assertThat(history.ask(renewals).cohorts()).extracting(Cohort::month).containsExactly("2026-08");
    }

    @Test
    void figures_keep_to_the_markets_of_whoever_asks() {
        history.happened(
                approved(1, "2026-07-01", "2026-07-31", NORTH), approved(2, "2026-07-01", "2026-07-31", SOUTH));
        var south = history.as(Role.DIRECTOR, Markets.only(SOUTH));
        assertThat(south.get("/api/implementations/funnel?until=2026-08-01")
                        .json()
                        .at("/total/stages/0/items")
                        .asInt())
                .isEqualTo(1);
        assertThat(south.get("/api/implementations/funnel?market=mkt-north").status())
                .isEqualTo(403);
        assertThat(south.get("/api/implementations/due?until=soon").status()).isEqualTo(422);
    }

    private List<Long> reached(String asOf) {
        return funnel(asOf).total().stages().stream().map(Reached::items).toList();
    }

    private LoopFunnel funnel(String asOf) {
        return history.ask(new CountLoop(new AsOf(asOf), null, null, null, null));
    }

    private DueRates due(String asOf) {
        return history.ask(new CountDue(new AsOf(asOf), null, null, null, null));
    }
}
