package org.attestry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.attestry.ledger.ClaimChange.Hold;
import org.attestry.ledger.ClaimChange.Release;
import org.attestry.ledger.ClaimChange.Take;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClaimIT {
    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-02T11:00:00Z");

    private final Ledger ledger = Ledger.open(TestDatabase.withLedger());

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_one_stream_took_no_other_gets_and_it_is_told_who_has_it() {
        ledger.append(Some.claiming("prv-1", new Take("prv-1", "network.npi", "1234567893")));

        assertThatThrownBy(() -> ledger.append(Some.claiming("prv-2", new Take("prv-2", "network.npi", "1234567893"))))
                .isInstanceOfSatisfying(ClaimConflict.class, no -> {
                    assertThat(no.kind()).isEqualTo("network.npi");
                    assertThat(no.key()).isEqualTo("1234567893");
                    assertThat(no.heldBy()).isEqualTo("prv-1");
                });
        assertThat(ledger.exists(List.of("prv-1", "prv-2"))).containsExactly("prv-1");
    }

    @Test
    void periods_may_touch_but_not_overlap() {
        ledger.append(Some.claiming("vis-1", new Hold("vis-1", "visits.time", "staff-1", NINE, TEN)));
        ledger.append(Some.claiming("vis-2", new Hold("vis-2", "visits.time", "staff-1", TEN, ELEVEN)));
        ledger.append(Some.claiming("vis-3", new Hold("vis-3", "visits.time", "staff-2", NINE, ELEVEN)));

        assertThatThrownBy(() -> ledger.append(Some.claiming(
                        "vis-4",
                        new Hold("vis-4", "visits.time", "staff-1", TEN.minusNanos(1_000), TEN.plusSeconds(1)))))
                .isInstanceOf(ClaimConflict.class);
    }

    @Test
    void a_period_without_an_end_meets_everything_after_it() {
        ledger.append(Some.claiming("con-1", new Hold("con-1", "contract", "prv-1", NINE, null)));

        assertThatThrownBy(() ->
                        ledger.append(Some.claiming("con-2", new Hold("con-2", "contract", "prv-1", ELEVEN, null))))
                .isInstanceOf(ClaimConflict.class);
        assertThatNoException()
                .isThrownBy(() ->
                        ledger.append(Some.claiming("con-3", new Hold("con-3", "contract", "prv-1", null, NINE))));
        assertThatThrownBy(() -> ledger.append(Some.claiming("con-4", new Take("con-4", "contract", "prv-1"))))
                .isInstanceOf(ClaimConflict.class);
    }

    @Test
    void a_stream_is_not_in_its_own_way() {
        ledger.append(Some.claiming("vis-1", new Hold("vis-1", "visits.time", "staff-1", NINE, TEN)));
        Append longer = new Append(
                List.of(Some.entry("vis-1", 1)),
                List.of(new Hold("vis-1", "visits.time", "staff-1", NINE, ELEVEN)),
                null);

        assertThatNoException().isThrownBy(() -> ledger.append(longer));
    }

    @Test
    void a_longer_period_behind_a_shorter_one_of_the_same_stream_is_still_in_the_way() {
        ledger.append(Some.claiming("vis-1", new Hold("vis-1", "time", "staff-1", NINE, null)));
        ledger.append(new Append(
                List.of(Some.entry("vis-1", 1)),
                List.of(new Hold("vis-1", "time", "staff-1", TEN, TEN.plusSeconds(60))),
                null));

        assertThatThrownBy(() -> ledger.append(
                        Some.claiming("vis-2", new Hold("vis-2", "time", "staff-1", ELEVEN, ELEVEN.plusSeconds(60)))))
                .isInstanceOf(ClaimConflict.class);
    }

    @Test
    void what_is_released_is_free_for_others() {
        ledger.append(Some.claiming("prv-1", new Take("prv-1", "npi", "1"), new Take("prv-1", "tax", "7")));
        ledger.append(new Append(List.of(Some.entry("prv-1", 1)), List.of(new Release("prv-1", "npi")), null));

        assertThatNoException().isThrownBy(() -> ledger.append(Some.claiming("prv-2", new Take("prv-2", "npi", "1"))));
        assertThatThrownBy(() -> ledger.append(Some.claiming("prv-3", new Take("prv-3", "tax", "7"))))
                .isInstanceOf(ClaimConflict.class);
    }

    @Test
    void a_correction_releases_the_old_period_and_holds_the_new_one_in_one_append() {
        ledger.append(Some.claiming("vis-1", new Hold("vis-1", "time", "staff-1", NINE, TEN)));
        ledger.append(new Append(
                List.of(Some.entry("vis-1", 1)),
                List.of(new Release("vis-1", "time"), new Hold("vis-1", "time", "staff-1", TEN, ELEVEN)),
                null));

        assertThatNoException()
                .isThrownBy(
                        () -> ledger.append(Some.claiming("vis-2", new Hold("vis-2", "time", "staff-1", NINE, TEN))));
        assertThatThrownBy(
                        () -> ledger.append(Some.claiming("vis-3", new Hold("vis-3", "time", "staff-1", TEN, ELEVEN))))
                .isInstanceOf(ClaimConflict.class);
    }

    @Test
    void a_claim_handed_from_one_stream_to_another_by_one_command_changes_hands() {
        ledger.append(Some.claiming("prv-1", new Take("prv-1", "npi", "1")));
        ledger.append(new Append(
                List.of(Some.entry("prv-1", 1), Some.entry("prv-2", 0)),
                List.of(new Release("prv-1", "npi"), new Take("prv-2", "npi", "1")),
                null));

        assertThatThrownBy(() -> ledger.append(Some.claiming("prv-3", new Take("prv-3", "npi", "1"))))
                .isInstanceOfSatisfying(
                        ClaimConflict.class, no -> assertThat(no.heldBy()).isEqualTo("prv-2"));
    }

    @Test
    void what_a_command_takes_and_gives_back_is_not_held() {
        ledger.append(Some.claiming("prv-1", new Take("prv-1", "npi", "1"), new Release("prv-1", "npi")));

        assertThatNoException().isThrownBy(() -> ledger.append(Some.claiming("prv-2", new Take("prv-2", "npi", "1"))));
    }

    @Test
    void a_refused_command_claims_and_releases_nothing() {
        ledger.append(Some.claiming("prv-1", new Take("prv-1", "npi", "1")));
        Append stale = new Append(
                List.of(Some.entry("prv-1", 5)),
                List.of(new Release("prv-1", "npi"), new Take("prv-1", "npi", "2")),
                null);

        assertThatThrownBy(() -> ledger.append(stale)).isInstanceOf(SequenceConflict.class);
        assertThatThrownBy(() -> ledger.append(Some.claiming("prv-2", new Take("prv-2", "npi", "1"))))
                .isInstanceOf(ClaimConflict.class);
        assertThatNoException().isThrownBy(() -> ledger.append(Some.claiming("prv-3", new Take("prv-3", "npi", "2"))));
    }
}
