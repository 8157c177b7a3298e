package org.attestry.query.exceptions;

import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/** How many opinions each function still owes, and for how long; confidential cases are counted too. */
@Query(path = "GET /exceptions/vetting-workload")
public record FindVettingWorkload() implements Asks<VettingWorkload> {}
