package org.attestry.query.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Page;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * The training materials there are, version by version; they are the same for every market.
 *
 * @param material only versions of this material
 * @param audience only what is made for these
 * @param newest true: only the newest version of each material
 * @param reviewBefore only what has to be reviewed before this day
 * @param after where an earlier page said it goes on
 * @param limit how many at most, 50 if missing
 */
@Query(path = "GET /materials", everyMarket = true)
public record FindMaterials(
        @Nullable MaterialId material,
        @Nullable Audience audience,
        @Nullable Boolean newest,
        @Nullable LocalDate reviewBefore,
        @Nullable String after,
        @Nullable @Min(1) @Max(Page.MOST) Integer limit)
        implements Asks<Page<PublishedMaterial>> {}
