package org.attestry.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Appends and looks up many things at a time, for whoever has a whole list of them. */
public final class Many {
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

    /** What each of these streams holds from a sequence on, in order, at most so many entries of each; nothing for none. */
    public Map<String, List<Recorded>> streams(Map<String, Long> from, int most) {
        var ids = List.copyOf(from.keySet());
        var entries = rows.streams(ids, ids.stream().map(from::get).toList(), most);
        var found = new HashMap<String, List<Recorded>>();
        for (int i = 0; i < ids.size(); i++) {
            found.put(ids.get(i), entries.get(i));
        }
        return found;
    }

    /** The answers given to commands with these keys. */
    public Map<String, StoredReceipt> receipts(Collection<String> keys) {
        return rows.list(StoredReceipt.ALL, StoredReceipt::of, (Object) keys.toArray(String[]::new)).stream()
                .collect(Collectors.toMap(StoredReceipt::key, Function.identity()));
    }
}
