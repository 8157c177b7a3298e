package org.attestry.events.sla;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a figure in the catalogue. */
public sealed interface MetricEvent extends Event {

    /** It was written down how a figure is made and which way it is good. */
    record MetricDefined(
            MetricId metric,
            int version,
            String title,
            String formula,
            String unit,
            Direction direction,
            @Nullable BigDecimal target,
            List<String> sourceEvents,
            Instant at)
            implements MetricEvent {

        public MetricDefined {
            sourceEvents = List.copyOf(sourceEvents);
        }

        @Override
        public Id subject() {
            return metric;
        }

        @Override
        public String sentence() {
            return "Version %d of %s was written down: %s".formatted(version, title, formula);
        }
    }
}
