package org.attestry.events.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Claim;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a version of a training material. */
public sealed interface MaterialEvent extends Event {

    /** The version it happened to. */
    MaterialVersionId version();

    @Override
    default Id subject() {
        return version();
    }

    /**
     * A version can be taught from.
     *
     * @param number counts the versions of the material, the newest has the highest
     * @param effectiveFrom the first day on which it counts
     * @param reviewBy the day until which somebody has to look whether it is still right
     * @param languages as BCP 47 names them
     * @param validMonths so many months a completion counts; missing: for good
     */
    record MaterialPublished(
            MaterialVersionId version,
            MaterialId material,
            int number,
            String title,
            LocalDate effectiveFrom,
            LocalDate reviewBy,
            List<String> languages,
            List<Audience> audience,
            @Nullable Integer validMonths,
            StaffId publishedBy,
            Instant at)
            implements MaterialEvent {

        public MaterialPublished {
            languages = List.copyOf(languages);
            audience = List.copyOf(audience);
        }

        /** The day on which a completion of this version stops counting, if it ever does. */
        public @Nullable LocalDate lapseOf(LocalDate completedOn) {
            return validMonths == null ? null : completedOn.plusMonths(validMonths);
        }

        @Override
        public String sentence() {
            return "%s published \"%s\", version %d of %s, effective from %s"
                    .formatted(publishedBy, title, number, material, effectiveFrom);
        }

        @Override
        public List<Claim> claims() {
            return List.of(new Claim.Take("training.version-number", material + "/" + number));
        }
    }
}
