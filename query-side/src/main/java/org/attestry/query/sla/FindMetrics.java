package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.MetricId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of figures.
 *
 * @param metric only this one, with all its versions; missing: the latest version of each
 */
@Query(path = "GET /sla/metrics", everyMarket = true)
public record FindMetrics(@Nullable MetricId metric) implements Asks<List<CataloguedMetric>> {}
