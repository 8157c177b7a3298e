package org.attestry.query.exceptions;

import java.time.LocalDate;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.StandardEvent.StandardRetired;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.StandardKind;
import org.jspecify.annotations.Nullable;

/**
 * A standard as it reads last.
 *
 * @param version the latest version
 * @param effectiveFrom the first day on which that version counts
 * @param clauses how many clauses it has
 * @param inEffect how many exceptions to it are in effect or suspended, in all markets
 * @param candidates how many of its clauses were departed from so often that they should be looked at
 * @param retired how it ended
 */
public record ListedStandard(
        StandardId standard,
        int version,
        StandardKind kind,
        String title,
        StaffId owner,
        LocalDate effectiveFrom,
        int clauses,
        long inEffect,
        long candidates,
        @Nullable StandardRetired retired) {}
