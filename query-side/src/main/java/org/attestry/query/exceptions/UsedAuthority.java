package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody decided, and this is by what authority they could.
 *
 * @param position where the ledger proves it
 * @param act what they decided
 * @param round in which round of approval; missing where there are none
 * @param tier at which tier; missing where it was not kept
 * @param by who decided
 * @param onBehalfOf for whom
 * @param roles the roles they used, as the ledger has them
 * @param delegation the delegation they used; missing: their own role
 * @param delegated what that delegation says: X for Y, how far and until when
 * @param matrixVersion the version of the authority matrix it was decided under
 * @param seat who sat at that tier, and how many of them had to agree
 * @param counts false: the round was voided, so it no longer counts
 */
public record UsedAuthority(
        long position,
        Instant at,
        Act act,
        @Nullable Integer round,
        @Nullable Integer tier,
        StaffId by,
        @Nullable StaffId onBehalfOf,
        List<String> roles,
        @Nullable DelegationId delegation,
        @Nullable AuthorityDelegated delegated,
        @Nullable Integer matrixVersion,
        @Nullable Tier seat,
        boolean counts) {

    /** What was decided. */
    public enum Act {
        AGREED,
        RETURNED,
        REJECTED,
        GRANTED_IN_AN_EMERGENCY,
        RATIFIED,
        RENEWED,
        REFUSED_TO_RENEW
    }
}
