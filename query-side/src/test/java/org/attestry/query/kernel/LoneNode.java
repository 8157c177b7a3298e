package org.attestry.query.kernel;

import org.postgresql.ds.PGSimpleDataSource;

/** A node with every view of the product in a process of its own, to be killed. */
public final class LoneNode implements AutoCloseable {

    private final QueryNode node;

    /** At work from now on, on the history that is there. */
    public LoneNode(String url) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        node = new QueryNode(database, EveryView.ofTheProduct());
    }

    /** Where a history is, for another process. */
    public static String urlOf(History history) {
        var source = (PGSimpleDataSource) history.database();
        return source.getUrl() + "&user=" + source.getUser();
    }

    /** What works on views there. */
    public Tools tools() {
        return node.tools();
    }

    @Override
    public void close() {
        node.close();
    }
}
