package org.attestry.query.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attestry.ledger.Passage;
import org.attestry.ledger.StoredRow;
import org.jspecify.annotations.Nullable;

/**
 * One pass through a stretch of history. While somebody hears a page, the next is being decoded and the one after it is
 * being read; so many are in memory and no more, however long the stretch is.
 */
final class Pass implements AutoCloseable {

    /**
     * What comes next.
     *
     * @param upTo the position that whoever has heard it has come to
     */
    record Page(List<Heard> events, long upTo) {}

    private final Passage passage;
    private final Function<StoredRow, List<Heard>> decoder;
    private final Ahead<Passage.Page> read;
    private final Ahead<Page> decoded;

    Pass(Passage passage, Function<StoredRow, List<Heard>> decoder) {
        this.passage = passage;
        this.decoder = decoder;
        read = new Ahead<>("attestry-history-reader", passage::next);
        decoded = new Ahead<>("attestry-history-decoder", this::decode);
    }

    private @Nullable Page decode() throws InterruptedException {
        var page = read.next();
        if (page == null) {
            return null;
        }
        var events = new ArrayList<Heard>(page.rows().size());
        for (var row : page.rows()) {
            events.addAll(decoder.apply(row));
        }
        return new Page(events, page.upTo());
    }

    /** The next page; null at the end. */
    @Nullable
    Page next() throws InterruptedException {
        return decoded.next();
    }

    @Override
    public void close() {
        decoded.close();
        read.close();
        passage.close();
    }
}
