package org.attestry.ledger;

/** The answer to remember for a command, so that saying it again gets the same answer; the answer is JSON. */
public record Receipt(String key, String fingerprint, String answer) {
    public Receipt {
        Text.named("key", key);
        Text.oneLine("fingerprint", fingerprint);
        Text.oneLine("answer", answer);
    }
}
