package org.attestry.query.implementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attestry.query.implementation.Told.*;

import org.attestry.events.implementation.HandOverEvent.ImplementationDeclined;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** How long approvals take to each stage, those still on their way counted with what is known of them. */
class StageTimesIT {

    @AutoClose
    private final History history = History.seenBy(new LoopBook());

    @Test
    void times_to_a_stage_count_open_items_up_to_the_moment_and_dropped_ones_up_to_their_end() {
        handOver(6);
        history.happened(
                verified(1, "2026-07-04"),
                revoked(2, "2026-07-06"),
                verified(3, "2026-07-08"),
                verified(4, "2026-07-08"),
                new ImplementationDeclined(order(5), "Cannot be done", IVAN, on("2026-07-10")),
                verified(6, "2026-07-13"));
        var times = history.ask(new MeasureStages(new AsOf("2026-07-31"), null, null, null, null, 7));
        var verified = times.stages().get(4);
        assertThat(verified.stage()).isEqualTo(LoopStage.VERIFIED);
        assertThat(verified.items()).isEqualTo(6);
        assertThat(verified.reached()).isEqualTo(4);
        assertThat(verified.median()).isEqualTo(7);
        assertThat(verified.p95()).isEqualTo(12);
        assertThat(verified.shareWithin()).isEqualTo(1 - .416667, within(5e-5));
        assertThat(verified.curve()).extracting(StageTimes.Point::days).containsExactly(3.0, 7.0, 12.0);
    }

    @Test
    void closed_loops_tell_their_business_hours() {
        handOver(2);
        history.happened(closed(1, "2026-07-04", 90), closed(2, "2026-07-04", 600));
        var times = history.ask(new MeasureStages(null, null, null, null, null, null));
        assertThat(times.businessHoursToClose()).isEqualTo(new StageTimes.Hours(2, 1.5, 10, 10));
    }

    private void handOver(int many) {
        for (int number = 1; number <= many; number++) {
            history.happened(handedOver(number, "2026-07-01", "2026-07-31"));
        }
    }
}
