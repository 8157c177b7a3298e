package org.attestry.events.exceptions;

/**
 * Why a tier was demanded.
 *
 * @param criterion kind, exposure, residual risk, duration, critical or precedent
 * @param found what was found, in words: {@code 12,500.00 USD}
 */
public record Demand(String criterion, String found, int tier) {}
