package org.attestry.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Appends and looks up many things at a time, for whoever has a whole list of them. */
public final class Many {
    private static final String STREAMS = "select found.* from unnest(?::text[], ?::bigint[]) u(asked, since),"
            + " lateral (select e.* from ledger.place p, lateral (select " + Rows.ENTRY
            + " from ledger.event where position = p.position offset 0) e"
            + " where p.stream_id = u.asked and p.sequence >= u.since order by p.sequence limit ?) found";

    private final Rows rows;
    private final Committer committer;

    /** The same ledger, for many at a time. */
    public Many(Ledger ledger) {
        this.rows = ledger.rows;
        this.committer = ledger.committer;
    }

    /**
     * Hands in what {@link Ledger#append} would wait for. Appends that touch the same keep the order in which they are
     * handed in. What follows on the answer runs on the thread that appends, so it must be short.
     */
    public CompletableFuture<Appended> append(Append append) {
        return committer.submit(append).answer;
    }

    /** What each of these streams holds from a sequence on, in order, at most so many entries of each. */
    public Map<String, List<Recorded>> streams(Map<String, Long> from, int most) {
        var ids = new ArrayList<>(from.keySet());
        var found = new HashMap<String, List<Recorded>>();
        rows.list(
                        STREAMS,
                        Rows::entry,
                        ids.toArray(String[]::new),
                        ids.stream().map(from::get).toArray(Long[]::new),
                        most)
                .forEach(entry -> found.computeIfAbsent(entry.streamId(), first -> new ArrayList<>())
                        .add(entry));
        return found;
    }

    /** The answers given to commands with these keys. */
    public Map<String, StoredReceipt> receipts(Collection<String> keys) {
        return rows.list(StoredReceipt.ALL, StoredReceipt::of, (Object) keys.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(StoredReceipt::key, Function.identity()));
    }
}
