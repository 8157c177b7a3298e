package org.attestry.query.exceptions;

import java.time.LocalDate;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What all exceptions in effect may cost, confidential ones included.
 *
 * @param on in effect on this day, as the register counts it; missing: in effect now and not suspended
 */
@Query(path = "GET /exceptions/exposure")
public record FindExposure(@Nullable LocalDate on) implements Asks<ExposureTotals> {}
