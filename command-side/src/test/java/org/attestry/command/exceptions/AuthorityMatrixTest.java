package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Matrices.DREW;
import static org.attestry.command.exceptions.Matrices.FIRST_TIER;
import static org.attestry.command.exceptions.Matrices.MONEY;
import static org.attestry.command.exceptions.Matrices.SECOND_TIER;
import static org.attestry.command.exceptions.Matrices.THIRD_TIER;
import static org.attestry.command.exceptions.Matrices.band;
import static org.attestry.command.exceptions.Matrices.kinds;
import static org.attestry.command.exceptions.Matrices.matrix;
import static org.attestry.command.exceptions.Matrices.publishing;
import static org.attestry.command.exceptions.Matrices.tier;
import static org.attestry.command.kernel.Story.given;
import static org.attestry.events.exceptions.QuorumRule.ALL;
import static org.attestry.events.exceptions.QuorumRule.ANY;
import static org.attestry.events.exceptions.QuorumRule.K_OF_N;

import java.util.List;
import java.util.stream.Stream;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ExceptionKind;
import org.junit.jupiter.api.Test;

class AuthorityMatrixTest {

    private static final List<TierText> TIERS = List.of(FIRST_TIER, SECOND_TIER, THIRD_TIER);

    @Test
    void a_matrix_is_published_version_by_version() {
        given(AuthorityMatrix.class).by(DREW).when(publishing()).then(matrix());
        var next = publishing(2, List.of(FIRST_TIER, SECOND_TIER), kinds(), List.of(band("0", null, 1)));
        given(AuthorityMatrix.class, matrix()).by(DREW).when(next).then(matrix(2, next));
    }

    @Test
    void publishing_the_same_again_is_no_news_under_its_own_number_or_the_next() {
        given(AuthorityMatrix.class, matrix()).by(DREW).when(publishing()).isNoNews();
        given(AuthorityMatrix.class, matrix())
                .by(DREW)
                .when(publishing(2, TIERS, kinds(), MONEY))
                .isNoNews();
    }

    @Test
    void a_version_is_neither_overwritten_nor_skipped() {
        var other = List.of(band("0", null, 1));
        given(AuthorityMatrix.class, matrix())
                .by(DREW)
                .when(publishing(1, TIERS, kinds(), other))
                .isRefused(AuthorityRefusal.MATRIX_VERSION_TAKEN);
        given(AuthorityMatrix.class, matrix())
                .by(DREW)
                .when(publishing(3, TIERS, kinds(), other))
                .isRefused(AuthorityRefusal.MATRIX_VERSION_SKIPPED);
    }

    @Test
    void there_is_one_matrix() {
        var p = publishing();
        var other = new AuthorityMatrixId("mtx-other");
        var elsewhere = new PublishAuthorityMatrix(
                other, 1, p.tiers(), p.kinds(), p.exposure(), p.residualLoss(), p.days(), 1, 1, 30);
        given(AuthorityMatrix.class).by(DREW).when(elsewhere).isRefused(AuthorityRefusal.NOT_THE_MATRIX);
    }

    @Test
    void bands_have_no_hole() {
        refused(AuthorityRefusal.BANDS_WITH_HOLE, band("0", "10", 1), band("11", null, 2));
    }

    @Test
    void bands_do_not_overlap() {
        refused(AuthorityRefusal.BANDS_OVERLAP, band("0", "10", 1), band("9", null, 2));
        refused(AuthorityRefusal.BANDS_OVERLAP, band("0", null, 1), band("10", null, 2));
        refused(AuthorityRefusal.BANDS_OVERLAP, band("0", "0", 1), band("0", null, 2));
    }

    @Test
    void bands_begin_at_0_and_have_no_end() {
        refused(AuthorityRefusal.BANDS_NOT_FROM_ZERO, band("1", null, 1));
        refused(AuthorityRefusal.BANDS_WITH_END, band("0", "10", 1), band("10", "20", 2));
    }

    @Test
    void more_at_stake_never_asks_for_less_authority() {
        refused(AuthorityRefusal.BANDS_FALL, band("0", "10", 2), band("10", null, 1));
    }

    @Test
    void bands_and_kinds_name_tiers_that_there_are() {
        refused(AuthorityRefusal.UNKNOWN_TIER, band("0", "10", 1), band("10", null, 4));
        refused(AuthorityRefusal.UNKNOWN_TIER, band("0", null, 0));
        var unknown = Stream.concat(kinds().stream().skip(1), Stream.of(new KindTier(ExceptionKind.PRODUCT, 4)));
        refused(AuthorityRefusal.UNKNOWN_TIER, publishing(1, TIERS, unknown.toList(), MONEY));
    }

    @Test
    void every_kind_has_exactly_one_tier() {
        refused(
                AuthorityRefusal.KIND_MISSING,
                publishing(1, TIERS, kinds().stream().skip(1).toList(), MONEY));
        var twice = Stream.concat(kinds().stream(), kinds().stream()).toList();
        refused(AuthorityRefusal.KIND_TWICE, publishing(1, TIERS, twice, MONEY));
    }

    @Test
    void tiers_are_numbered_from_1_without_a_gap() {
        refusedTiers(AuthorityRefusal.TIERS_OUT_OF_ORDER, SECOND_TIER, FIRST_TIER, THIRD_TIER);
        refusedTiers(AuthorityRefusal.TIERS_OUT_OF_ORDER, FIRST_TIER, THIRD_TIER, SECOND_TIER);
    }

    @Test
    void a_quorum_can_be_reached_by_its_panel() {
        refusedTiers(
                AuthorityRefusal.QUORUM_TOO_LARGE, FIRST_TIER, tier(2, K_OF_N, 3, "stf-bea", "stf-bob"), THIRD_TIER);
        refusedTiers(AuthorityRefusal.QUORUM_WITHOUT_PANEL, FIRST_TIER, tier(2, ALL, null), THIRD_TIER);
        refusedTiers(AuthorityRefusal.QUORUM_WITHOUT_PANEL, FIRST_TIER, tier(2, K_OF_N, 1), THIRD_TIER);
    }

    @Test
    void k_is_said_where_it_is_needed_and_nowhere_else() {
        refusedTiers(AuthorityRefusal.QUORUM_UNCLEAR, tier(1, ANY, 1), SECOND_TIER, THIRD_TIER);
        refusedTiers(AuthorityRefusal.QUORUM_UNCLEAR, FIRST_TIER, tier(2, K_OF_N, null, "stf-bea"), THIRD_TIER);
    }

    @Test
    void nobody_has_two_seats() {
        refusedTiers(AuthorityRefusal.TWO_SEATS, FIRST_TIER, SECOND_TIER, tier(3, ALL, null, "stf-cleo", "stf-bea"));
        refusedTiers(AuthorityRefusal.TWO_SEATS, FIRST_TIER, tier(2, ALL, null, "stf-bea", "stf-bea"), THIRD_TIER);
    }

    private static void refused(AuthorityRefusal why, BandText... exposure) {
        refused(why, publishing(1, TIERS, kinds(), List.of(exposure)));
    }

    private static void refusedTiers(AuthorityRefusal why, TierText... tiers) {
        refused(why, publishing(1, List.of(tiers), kinds(), MONEY));
    }

    private static void refused(AuthorityRefusal why, PublishAuthorityMatrix matrix) {
        given(AuthorityMatrix.class).by(DREW).when(matrix).isRefused(why);
    }
}
