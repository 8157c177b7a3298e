package org.attestry.command.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialEvent;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/**
 * Publish a version of a training material. A version never changes: what changes is the next version.
 *
 * @param material the material that this is a version of
 * @param version the name programs use for this version
 * @param number counts the versions of the material from 1; no two have the same
 * @param title what people call it
 * @param effectiveFrom the first day on which it counts
 * @param reviewBy the day until which somebody has to look whether it is still right
 * @param languages the languages it is written in, as BCP 47 names them: en, es, es-MX
 * @param audience whom it is made for
 * @param validMonths so many months a completion counts; missing: for good
 */
@Command(
        path = "PUT /materials/{material}/versions/{version}",
        by = {Role.MANAGER, Role.DIRECTOR, Role.ADMINISTRATOR})
public record PublishMaterial(
        MaterialId material,
        @Target MaterialVersionId version,
        @Min(1) @Max(9999) int number,
        @NotBlank @Size(max = 200) String title,
        LocalDate effectiveFrom,
        LocalDate reviewBy,

        @Size(min = 1, max = 20)
        List<@Pattern(regexp = "[a-z]{2,3}(-[A-Z]{2})?", message = "must be a language like en or es-MX") String>
                languages,

        @Size(min = 1, max = 2) List<Audience> audience,
        @Nullable @Min(1) @Max(120) Integer validMonths) {

    List<MaterialEvent> decide(@Nullable MaterialPublished before, Caller caller) {
        if (before == null) {
            if (!effectiveFrom.isBefore(reviewBy)) {
                throw new Refused(TrainingRefusal.REVIEWED_BEFORE_IT_COUNTS);
            }
            return List.of(published(caller.staff(), caller.at()));
        }
        if (published(before.publishedBy(), before.at()).equals(before)) {
            return List.of();
        }
        throw new Refused(TrainingRefusal.PUBLISHED_OTHERWISE, before.sentence() + ".");
    }

    private MaterialPublished published(StaffId by, Instant at) {
        return new MaterialPublished(
                version, material, number, title, effectiveFrom, reviewBy, languages, audience, validMonths, by, at);
    }
}
