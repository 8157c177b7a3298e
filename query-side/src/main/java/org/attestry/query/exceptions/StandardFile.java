package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;
import org.attestry.events.exceptions.StandardEvent.Text;
import org.attestry.events.exceptions.StandardId;
import org.jspecify.annotations.Nullable;

/**
 * A standard and its history.
 *
 * @param editions its versions, the latest first
 * @param retired how it ended
 * @param excepted the clauses that were ever departed from, or that somebody wants to change
 */
public record StandardFile(
        StandardId standard,
        List<Edition> editions,
        @Nullable StandardRetired retired,
        List<ExceptedClause> excepted) {

    /**
     * A version.
     *
     * @param reason why it took the place of the one before; missing for the first
     * @param by who published it
     */
    public record Edition(int version, Text text, @Nullable String reason, StaffId by, Instant at) {}
}
