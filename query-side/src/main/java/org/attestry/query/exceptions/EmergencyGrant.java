package org.attestry.query.exceptions;

import java.time.Instant;
import java.time.LocalDate;
import org.attestry.events.MarketId;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.StandardId;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not wait.
 *
 * @param emergency why it could not
 * @param ratifyBy when it is over unless somebody ratified it
 * @param ratifiedBy who did
 */
public record EmergencyGrant(
        ExceptionCaseId caseId,
        ExceptionState state,
        StandardId standard,
        String clause,
        String scope,
        @Nullable MarketId market,
        Money exposure,
        LocalDate firstDay,
        LocalDate lastDay,
        String emergency,
        StaffId requestedBy,
        StaffId grantedBy,
        Instant grantedAt,
        Instant ratifyBy,
        @Nullable StaffId ratifiedBy,
        @Nullable Instant endedAt) {}
