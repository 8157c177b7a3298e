package org.attestry.command.sla;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.catalogue.EventCatalogue;
import org.attestry.events.catalogue.StoredEvent;
import org.attestry.events.sla.Direction;
import org.attestry.events.sla.MetricEvent;
import org.attestry.events.sla.MetricEvent.MetricDefined;
import org.attestry.events.sla.MetricId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Write down how a figure is made and which way it is good; saying it differently makes the next version.
 *
 * @param metric the name programs use for it
 * @param title the name people use for it
 * @param formula how it is made, in words or signs
 * @param unit in what it is measured
 * @param direction which way it is good
 * @param target what is aimed at
 * @param sourceEvents the stored names of the events it is made of, for instance sla.SlaMet
 */
@Command(
        path = "PUT /sla/metrics/{metric}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.OFFICER, Role.ADMINISTRATOR})
public record DefineMetric(
        @Target MetricId metric,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 1000) String formula,
        @NotBlank @Size(max = 40) String unit,
        Direction direction,
        @Nullable @Digits(integer = 12, fraction = 6) BigDecimal target,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 100) String> sourceEvents) {

    private static final Set<String> STORED =
            EventCatalogue.attestry().all().map(StoredEvent::name).collect(Collectors.toUnmodifiableSet());

    List<MetricEvent> decide(@Nullable MetricDefined before, Caller caller) {
        for (var source : sourceEvents) {
            if (!STORED.contains(source)) {
                throw new Refused(SlaRefusal.NO_SUCH_EVENT, "There is no " + source + ".");
            }
        }
        if (before == null) {
            return List.of(defined(1, caller.at()));
        }
        return before.equals(defined(before.version(), before.at()))
                ? List.of()
                : List.of(defined(before.version() + 1, caller.at()));
    }

    private MetricDefined defined(int version, Instant at) {
        var plain = target == null ? null : target.stripTrailingZeros();
        return new MetricDefined(metric, version, title, formula, unit, direction, plain, sourceEvents, at);
    }
}
