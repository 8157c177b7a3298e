package org.attestry.query.training;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a training material.
 *
 * @param number counts the versions of the material
 * @param newest whether no version of the material has a higher number
 * @param validMonths so many months a completion counts; missing: for good
 */
public record PublishedMaterial(
        MaterialId material,
        MaterialVersionId version,
        int number,
        boolean newest,
        String title,
        LocalDate effectiveFrom,
        LocalDate reviewBy,
        List<String> languages,
        List<Audience> audience,
        @Nullable Integer validMonths) {}
