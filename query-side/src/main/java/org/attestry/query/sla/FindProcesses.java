package org.attestry.query.sla;

import java.util.List;
import org.attestry.events.sla.ProcessId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which process and has which part in its steps, holes included.
 *
 * @param process only this one
 * @param withHoles only those with holes, or only those without
 */
@Query(path = "GET /sla/processes", everyMarket = true)
public record FindProcesses(
        @Nullable ProcessId process, @Nullable Boolean withHoles) implements Asks<List<OwnedProcess>> {}
