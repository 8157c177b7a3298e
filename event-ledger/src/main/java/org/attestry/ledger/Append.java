package org.attestry.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that one command writes: its entries, what they claim and its receipt; all of it is stored, or none. */
public record Append(
        List<Entry> entries,
        List<ClaimChange> claims,
        @Nullable Receipt receipt) {
    public Append {
        entries = List.copyOf(entries);
        claims = List.copyOf(claims);
        if (entries.isEmpty() && receipt == null) {
            throw new IllegalArgumentException("neither an entry nor a receipt to append");
        }
        if (entries.isEmpty() && !claims.isEmpty()) {
            throw new IllegalArgumentException("a claim needs the entry that makes it");
        }
        Map<String, Long> last = new HashMap<>();
        for (Entry entry : entries) {
            Long before = last.put(entry.streamId(), entry.sequence());
            if (before != null && before + 1 != entry.sequence()) {
                throw new IllegalArgumentException(
                        "stream %s goes from sequence %d to %d".formatted(entry.streamId(), before, entry.sequence()));
            }
        }
    }

    /** Entries only. */
    public static Append of(Entry... entries) {
        return new Append(List.of(entries), List.of(), null);
    }
}
