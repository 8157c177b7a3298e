package org.attestry.query.implementation;

import org.attestry.events.implementation.ImplementationId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * The file of one implementation: the approved terms, how far it has come, and who did what when.
 *
 * @param implementation the implementation
 */
@Query(path = "GET /implementations/{implementation}")
public record FindImplementation(ImplementationId implementation) implements Asks<ImplementationFile> {}
