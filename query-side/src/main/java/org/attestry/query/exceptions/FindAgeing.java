package org.attestry.query.exceptions;

import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/** How long exceptions have stood where they stand, stage by stage; confidential ones are counted too. */
@Query(path = "GET /exceptions/ageing")
public record FindAgeing() implements Asks<AgeingByStage> {}
