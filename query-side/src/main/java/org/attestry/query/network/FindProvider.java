package org.attestry.query.network;

import org.attestry.events.network.ProviderId;
import org.attestry.query.kernel.Asks;
import org.attestry.query.kernel.Query;

/**
 * One provider.
 *
 * @param provider the name programs use for it
 */
@Query(path = "GET /providers/{provider}")
public record FindProvider(ProviderId provider) implements Asks<ListedProvider> {}
