package org.attestry.query.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view or policy could not handle.
 *
 * @param name of the view or policy
 * @param position where in the ledger the event is
 * @param thing what it happened to
 * @param event its stored name
 * @param cause why it could not be handled
 * @param failure what went wrong, in the words of programmers
 * @param tries how often it was tried
 * @param waiting how many events wait behind it
 * @param ordered where in the ledger the order is that left it out
 */
public record DeadLetter(
        String name,
        long position,
        String thing,
        String event,
        DeadLetterState state,
        @Nullable String cause,
        @Nullable String failure,
        int tries,
        @Nullable Instant firstTriedAt,
        @Nullable Instant lastTriedAt,
        long waiting,
        @Nullable Long ordered) {}
