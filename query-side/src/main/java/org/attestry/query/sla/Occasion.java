package org.attestry.query.sla;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A day on which governance looked, or is to look.
 *
 * @param thing the forum that met, or the process whose control was tested
 * @param title the forum, or the control
 * @param planned whether it is still to come, as the last one said
 * @param passed whether the control worked; missing for a review, and for what is to come
 * @param said what was decided, or by what one can see the result
 * @param people who was there, or who tested
 */
public record Occasion(
        String thing,
        OccasionKind kind,
        String title,
        LocalDate day,
        boolean planned,
        @Nullable Boolean passed,
        List<String> said,
        List<StaffId> people) {}
