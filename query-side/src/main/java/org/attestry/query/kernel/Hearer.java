package org.attestry.query.kernel;

/** What a view does with events. */
interface Hearer {

    boolean listensTo(Class<?> type);

    void hear(Heard event, Rows rows) throws Exception;
}
