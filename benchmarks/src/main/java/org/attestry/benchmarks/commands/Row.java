package org.attestry.benchmarks.commands;

import java.util.UUID;

/** The row that everybody writes: half a kilobyte, the same bytes but for its ids. */
final class Row {
    /** As long as what Axon says of a command whose event it is. */
    static final String METADATA = "{\"traceId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\""
            + ",\"correlationId\":\"0f8fad5b-d9cb-469f-a165-70867728950e\"}";

    static final String TYPE = "org.attestry.benchmarks.commands.Noted";
    static final String NOTE = "Met the office manager, showed the new referral form, left two copies. ".repeat(4);
    static final String PAYLOAD = "{\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"note\":\"" + NOTE + "\"}";

    private Row() {}

    static String newStream() {
        return UUID.randomUUID().toString();
    }
}
