package org.attestry.query.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.training.Audience;
import org.attestry.events.training.MaterialEvent.MaterialPublished;
import org.attestry.events.training.MaterialId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.http.Markets;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What there is to learn from. */
final class MaterialLibraryIT {

    private static final MaterialId PRIVACY = new MaterialId("mat-privacy");

    @AutoClose
    private final History history = History.seenBy(new MaterialLibrary());

    @BeforeEach
    void two_materials() {
        history.happened(
                published("mat-privacy", 2, "2026-06-30", Audience.STAFF),
                published("mat-privacy", 10, "2027-06-30", Audience.STAFF, Audience.PROVIDER_OFFICE),
                published("mat-claims", 1, "2026-01-31", Audience.PROVIDER_OFFICE));
    }

    @Test
    void every_version_comes_in_order_with_all_there_is_to_say() {
        var all = finds(
                new FindMaterials(null, null, null, null, null, null),
                "mat-claims-v1",
                "mat-privacy-v2",
                "mat-privacy-v10");
        assertThat(all.getLast().languages()).containsExactly("en", "es-MX");
        assertThat(all.getLast().audience()).containsExactly(Audience.STAFF, Audience.PROVIDER_OFFICE);
        assertThat(all).extracting(PublishedMaterial::newest).containsExactly(true, false, true);
    }

    @Test
    void materials_are_found_by_audience_newest_and_review() {
        finds(new FindMaterials(PRIVACY, null, null, null, null, null), "mat-privacy-v2", "mat-privacy-v10");
        finds(new FindMaterials(PRIVACY, null, true, null, null, null), "mat-privacy-v10");
        finds(new FindMaterials(null, Audience.STAFF, null, null, null, null), "mat-privacy-v2", "mat-privacy-v10");
        finds(new FindMaterials(null, null, null, LocalDate.parse("2026-06-30"), null, null), "mat-claims-v1");
    }

    @Test
    void materials_are_the_same_for_every_market() {
        var north = history.as(Role.REPRESENTATIVE, Markets.only(new MarketId("mkt-north")));
        assertThat(north.get("/api/materials?newest=true&limit=1").status()).isEqualTo(200);
    }

    private List<PublishedMaterial> finds(FindMaterials query, String... versions) {
        var found = history.ask(query).items();
        assertThat(found).extracting(m -> m.material() + "-v" + m.number()).containsExactly(versions);
        return found;
    }

    private static MaterialPublished published(String material, int number, String reviewBy, Audience... audience) {
        return new MaterialPublished(
                new MaterialVersionId("mtv-" + material + number),
                new MaterialId(material),
                number,
                "A title",
                LocalDate.of(2025, 1, 1),
                LocalDate.parse(reviewBy),
                List.of("en", "es-MX"),
                List.of(audience),
                12,
                new StaffId("stf-mia"),
                Instant.parse("2026-01-10T14:00:00Z"));
    }
}
