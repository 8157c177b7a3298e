package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardEvent.StandardChangeProposed;
import org.attestry.events.exceptions.StandardId;
import org.jspecify.annotations.Nullable;

/**
 * A clause that people depart from.
 *
 * @param raisedAt when it was last found to be departed from too often
 * @param approvals how often it was approved to depart from it in the last twelve months
 * @param inEffect how many exceptions to it are in effect or suspended
 * @param cases the cases by which it was found, without those you may not know of
 * @param proposals what it should say instead
 */
public record ExceptedClause(
        StandardId standard,
        String clause,
        @Nullable Instant raisedAt,
        long approvals,
        long inEffect,
        List<ExceptionCaseId> cases,
        List<StandardChangeProposed> proposals) {}
