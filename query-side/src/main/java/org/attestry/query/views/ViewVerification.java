package org.attestry.query.views;

import java.time.Instant;
import java.util.List;
import org.attestry.events.views.VerificationId;
import org.attestry.query.kernel.Difference;
import org.jspecify.annotations.Nullable;

/**
 * One verification of a view and what it found.
 *
 * @param view the view's name
 * @param orderedBy who wanted to know
 * @param orderedAt when
 * @param version the version of the view that was looked at
 * @param position where in the ledger both sides stood
 * @param rowsOfHistory how many rows history gives
 * @param digest names the state that history gives: the same as long as view, version and position are
 * @param added how many rows are served that history knows nothing of
 * @param gone how many rows history gives that are not served
 * @param changed how many rows have other values
 * @param parked how many things the view had parked: both sides go without their later events, unless the view was mended
 * @param differences the first ones of each table, to the column
 * @param trouble why it could not be done, if it could not
 * @param finishedAt when it was done
 */
public record ViewVerification(
        VerificationId verification,
        String view,
        VerificationState state,
        @Nullable String orderedBy,
        Instant orderedAt,
        @Nullable Integer version,
        @Nullable Long position,
        @Nullable Long rowsOfHistory,
        @Nullable String digest,
        @Nullable Long added,
        @Nullable Long gone,
        @Nullable Long changed,
        @Nullable Long parked,
        @Nullable List<Difference> differences,
        @Nullable String trouble,
        @Nullable Instant finishedAt) {}
