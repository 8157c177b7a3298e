package org.attestry.command.exceptions;

import org.attestry.events.exceptions.ExceptionKind;

/**
 * The tier that a kind of exception demands at least.
 *
 * @param kind the kind
 * @param tier the tier
 */
public record KindTier(ExceptionKind kind, int tier) {}
