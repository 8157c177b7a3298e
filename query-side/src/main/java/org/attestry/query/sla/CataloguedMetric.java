package org.attestry.query.sla;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.attestry.events.sla.Direction;
import org.attestry.events.sla.MetricId;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is made.
 *
 * @param version counts how it was written down
 * @param direction which way it is good
 * @param target what is aimed at
 * @param sourceEvents the stored names of the events it is made of
 */
public record CataloguedMetric(
        MetricId metric,
        int version,
        String title,
        String formula,
        String unit,
        Direction direction,
        @Nullable BigDecimal target,
        List<String> sourceEvents,
        Instant definedAt) {}
