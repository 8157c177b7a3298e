package org.attestry.query.implementation;

import java.util.ArrayList;
import org.attestry.query.implementation.LoopFunnel.Cohort;
import org.attestry.query.implementation.LoopFunnel.Reached;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** A cohort as it is counted. */
record FunnelRow(
        @Nullable String cohort,
        long dropped,
        long declined,
        long approved,
        long communicated,
        long acknowledged,
        long planned,
        long reported,
        long verified,
        long confirmed,
        long closed,
        long implemented) {

    Cohort told() {
        var stages = new ArrayList<Reached>();
        long before = 0;
        for (var stage : LoopStage.values()) {
            long items = at(stage);
            stages.add(new Reached(stage, items, before == 0 ? null : (double) items / before));
            before = items;
        }
        return new Cohort(cohort, dropped, declined, stages, Wilson.of(implemented, approved - dropped));
    }

    private long at(LoopStage stage) {
        return switch (stage) {
            case APPROVED -> approved;
            case COMMUNICATED -> communicated;
            case ACKNOWLEDGED -> acknowledged;
            case PLANNED -> planned;
            case REPORTED -> reported;
            case VERIFIED -> verified;
            case CONFIRMED -> confirmed;
            case CLOSED -> closed;
        };
    }
}
