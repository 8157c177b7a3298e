package org.attestry.command.kernel;

import java.time.Instant;

/**
 * A due time that has come, or whose kind was woken by {@link Then#wake}.
 *
 * @param subject the id of the thing it is about
 * @param what tells several of a kind of one thing apart; empty where there is only one
 * @param at when it is due, however much later somebody notices; still to come if it was only woken
 */
public record Due(String subject, String what, Instant at) {}
