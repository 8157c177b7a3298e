package org.attestry.sample.visits;

import com.github.therapi.runtimejavadoc.RetainJavadoc;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attestry.events.StaffId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Plan a trip to some providers. It can be planned once.
 *
 * @param trip which trip, named by you
 * @param leg counts from {@code 1}
 * @param purpose why it is worth the miles
 */
@RetainJavadoc
public record PlanTrip(
        TripId trip,
        @Positive int leg,
        StaffId representative,
        @NotBlank @Size(max = 20) String purpose,
        @Nullable @Size(min = 40) String detour,
        @NotEmpty List<Stop> stops,
        Set<ProviderId> skipped,
        Means means,
        @Min(5) @Max(900) int miles,
        @DecimalMax("1.0") BigDecimal share,
        LocalDate from,
        LocalDate until,
        Instant start,
        Instant end,
        boolean overnight) {

    /** One place on the way. */
    @RetainJavadoc
    public record Stop(
            ProviderId provider,
            @Nullable Npi npi,
            @Nullable @Size(max = 3) List<@NotBlank @Size(max = 9) String> topics) {}

    /** What somebody travels with. */
    @RetainJavadoc
    public enum Means {
        /** One's own or a hired one. */
        CAR,
        /** Where there is one. */
        TRAIN
    }
}
