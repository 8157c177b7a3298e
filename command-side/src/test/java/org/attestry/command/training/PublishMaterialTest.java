package org.attestry.command.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.command.training.Trainings.BY_ADMIN;
import static org.attestry.command.training.Trainings.BY_MIA;
import static org.attestry.command.training.Trainings.THIRD;

import java.time.LocalDate;
import java.util.List;
import org.attestry.events.Claim;
import org.attestry.events.training.Audience;
import org.junit.jupiter.api.Test;

class PublishMaterialTest {

    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    @Test
    void a_version_is_published() {
        given(MaterialVersion.class)
                .by(BY_MIA)
                .when(publish("Privacy in the office", YEAR_END))
                .then(THIRD);
    }

    @Test
    void no_two_versions_of_a_material_have_one_number() {
        assertThat(THIRD.claims()).containsExactly(new Claim.Take("training.version-number", "mat-privacy/3"));
    }

    @Test
    void publishing_the_same_again_is_no_news_whoever_says_it() {
        given(MaterialVersion.class, THIRD)
                .by(BY_ADMIN)
                .when(publish("Privacy in the office", YEAR_END))
                .isNoNews();
    }

    @Test
    void a_version_never_changes() {
        given(MaterialVersion.class, THIRD)
                .by(BY_MIA)
                .when(publish("Privacy everywhere", YEAR_END))
                .isRefused(TrainingRefusal.PUBLISHED_OTHERWISE);
    }

    @Test
    void a_material_is_reviewed_after_it_becomes_effective() {
        given(MaterialVersion.class)
                .by(BY_MIA)
                .when(publish("Privacy in the office", LocalDate.of(2025, 1, 1)))
                .isRefused(TrainingRefusal.REVIEWED_BEFORE_IT_COUNTS);
    }

    private static PublishMaterial publish(String title, LocalDate reviewBy) {
        return new PublishMaterial(
                THIRD.material(),
                THIRD.version(),
                3,
                title,
                LocalDate.of(2025, 1, 1),
                reviewBy,
                List.of("en"),
                List.of(Audience.values()),
                12);
    }
}
