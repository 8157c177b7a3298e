package org.attestry.command.exceptions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.MatrixEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.http.Role;

/**
 * Say who may decide which exceptions, from now on; cases that are submitted keep the version they were submitted under.
 *
 * @param matrix always {@code mtx-plan}
 * @param version 1, or one more than the last
 * @param tiers the steps of authority, from 1
 * @param kinds the tier that each kind of exception demands at least
 * @param exposure the tier by what it may cost at most, in US dollars
 * @param residualLoss the tier by the expected loss of a year with its controls, in US dollars
 * @param days the tier by how long it lasts, in days
 * @param criticalTier the tier that a critical function demands at least
 * @param withoutPrecedentTier the tier that a case without a precedent demands at least
 * @param maxDelegationDays the most days one delegation may last
 */
@Command(
        path = "PUT /authority-matrices/{matrix}/versions/{version}",
        by = {Role.DIRECTOR, Role.ADMINISTRATOR})
public record PublishAuthorityMatrix(
        @Target AuthorityMatrixId matrix,
        @Positive int version,
        @Size(min = 1, max = 3) List<@Valid TierText> tiers,
        @Size(min = 1, max = 20) List<@Valid KindTier> kinds,
        @Size(min = 1, max = 20) List<@Valid BandText> exposure,
        @Size(min = 1, max = 20) List<@Valid BandText> residualLoss,
        @Size(min = 1, max = 20) List<@Valid BandText> days,
        @Min(1) int criticalTier,
        @Min(1) int withoutPrecedentTier,
        @Positive @Max(366) int maxDelegationDays) {

    public PublishAuthorityMatrix {
        tiers = List.copyOf(tiers);
        kinds = List.copyOf(kinds);
        exposure = List.copyOf(exposure);
        residualLoss = List.copyOf(residualLoss);
        days = List.copyOf(days);
    }

    List<MatrixEvent> decide(List<AuthorityMatrixPublished> versions, Caller caller) {
        if (!matrix.equals(AuthorityMatrixId.PLAN)) {
            throw new Refused(AuthorityRefusal.NOT_THE_MATRIX);
        }
        MatrixChecks.namesItsOwn(
                tiers, kinds, List.of(exposure, residualLoss, days), criticalTier, withoutPrecedentTier);
        var saidBefore = versions.stream().filter(v -> v.version() == version || v.version() == version - 1);
        if (saidBefore.anyMatch(
                v -> v.equals(published(v.version(), v.publishedBy(), v.at())) && isLast(v, versions))) {
            return List.of();
        }
        if (version <= versions.size()) {
            throw new Refused(AuthorityRefusal.MATRIX_VERSION_TAKEN, "There are " + versions.size() + " versions.");
        }
        if (version > versions.size() + 1) {
            throw new Refused(AuthorityRefusal.MATRIX_VERSION_SKIPPED, "There are " + versions.size() + " versions.");
        }
        return List.of(published(version, caller.staff(), caller.at()));
    }

    /** The same words count as said before under their own number, or as the last word under the next one. */
    private boolean isLast(AuthorityMatrixPublished before, List<AuthorityMatrixPublished> versions) {
        return before.version() == version || before.version() == versions.size();
    }

    private AuthorityMatrixPublished published(int number, StaffId by, Instant at) {
        return new AuthorityMatrixPublished(
                matrix,
                number,
                MatrixChecks.tiers(tiers),
                MatrixChecks.kinds(kinds),
                MatrixChecks.bands("exposure", exposure),
                MatrixChecks.bands("residualLoss", residualLoss),
                MatrixChecks.bands("days", days),
                criticalTier,
                withoutPrecedentTier,
                maxDelegationDays,
                by,
                at);
    }
}
