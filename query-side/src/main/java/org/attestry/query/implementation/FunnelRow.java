package org.attestry.query.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attestry.query.implementation.LoopFunnel.Cohort;
import org.attestry.query.implementation.LoopFunnel.Reached;
import org.attestry.query.kernel.Part;
import org.attestry.query.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** A cohort as it is counted. */
record FunnelRow(@Nullable String month, long dropped, long declined, Part implemented) {

    /** How many of a month came to a stage. */
    record AtStage(@Nullable String month, LoopStage stage, long items) {}

    Cohort told(List<AtStage> reached) {
        var items = reached.stream().collect(Collectors.toMap(AtStage::stage, AtStage::items));
        var stages = new ArrayList<Reached>();
        long before = 0;
        for (var stage : LoopStage.values()) {
            long here = items.getOrDefault(stage, 0L);
            stages.add(new Reached(stage, here, before == 0 ? null : (double) here / before));
            before = here;
        }
        return new Cohort(month, dropped, declined, stages, Wilson.of(implemented.hits(), implemented.of()));
    }
}
