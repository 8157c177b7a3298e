package org.attestry.sample.visits;

import com.github.therapi.runtimejavadoc.RetainJavadoc;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Find trips, newest first.
 *
 * @param since no trip before this day
 * @param limit how many at most
 */
@RetainJavadoc
public record FindTrips(
        @Nullable StaffId representative,
        @Nullable LocalDate since,
        PlanTrip.@Nullable Means means,
        @Nullable @Positive @Max(500) Integer limit) {}
