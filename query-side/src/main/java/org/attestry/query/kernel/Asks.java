package org.attestry.query.kernel;

/**
 * A question that a query record puts.
 *
 * @param <T> what answers it
 */
public interface Asks<T> {}
