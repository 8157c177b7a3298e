package org.attestry.ledger;

import java.util.List;
import java.util.UUID;

/** Things to append where a test does not care what exactly happened. */
public final class Some {
    private Some() {}

    public static Entry entry(String stream, long sequence) {
        return entry(stream, sequence, "{\"note\":\"seen\"}");
    }

    public static Entry entry(String stream, long sequence, String payload) {
        return new Entry(
                stream, sequence, "visits.VisitLogged", 1, UUID.randomUUID(), "{\"actor\":\"staff-1\"}", payload);
    }

    /** A new stream with one entry and what it claims. */
    public static Append claiming(String stream, ClaimChange... claims) {
        return new Append(List.of(entry(stream, 0)), List.of(claims), null);
    }

    public static Receipt receipt(String key) {
        return new Receipt(key, "fingerprint of " + key, "{\"said\":\"" + key + "\"}");
    }
}
