package org.attestry.query.exceptions;

import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationEvent.DelegationRevoked;
import org.jspecify.annotations.Nullable;

/**
 * A delegation of authority.
 *
 * @param given what was delegated, by whom to whom, how far and until when
 * @param revoked how it was taken back
 * @param standing whether it holds now
 */
public record GivenDelegation(
        AuthorityDelegated given, @Nullable DelegationRevoked revoked, boolean standing) {}
