package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * What was ever promised, version by version.
 *
 * @param definition only this promise
 */
@Query(path = "GET /sla/definitions", everyMarket = true)
public record FindSlaDefinitions(@Nullable SlaDefinitionId definition) implements Asks<List<MadePromise>> {}
