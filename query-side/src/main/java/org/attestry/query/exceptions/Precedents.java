package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Money;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.StandardId;
import org.jspecify.annotations.Nullable;

/**
 * The decided cases most like one.
 *
 * @param nearest at most three, the nearest first
 */
public record Precedents(List<Precedent> nearest) {

    static final int MOST = 3;

    /**
     * A decided case.
     *
     * @param decided APPROVED or REJECTED
     * @param state where it stands now
     */
    public record Precedent(
            ExceptionCaseId caseId,
            String decided,
            Instant decidedAt,
            ExceptionState state,
            @Nullable ExceptionKind kind,
            StandardId standard,
            String clause,
            @Nullable String scope,
            @Nullable Money exposure,
            boolean sameClause,
            boolean sameKind) {}
}
