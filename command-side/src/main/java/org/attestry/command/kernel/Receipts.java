package org.attestry.command.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.Receipt;
import org.attestry.ledger.StoredReceipt;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Makes a repeat harmless: the same key gets the answer that was given, and one key means one command. */
final class Receipts {

    private static final int LONGEST_KEY = 200;

    private final Ledger ledger;
    private final JsonMapper json;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    Receipts(Ledger ledger, JsonMapper json) {
        this.ledger = ledger;
        this.json = json;
    }

    /** A key as it is stored: every person has keys of their own. */
    static String stored(Person person, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c >= 0x20 && c < 0x7f)) {
            throw new Rejected(
                    Problem.invalid("Idempotency-Key", "must be 1 to " + LONGEST_KEY + " visible ASCII characters"));
        }
        return unchecked(person, key);
    }

    /** The same of what may be no key. */
    static String unchecked(Person person, String key) {
        return person.staff() + ":" + key;
    }

    /** What tells one command from another under the same key. */
    String fingerprint(Object command, Envelope envelope) {
        var said = command.getClass().getSimpleName() + json.writeValueAsString(command) + envelope.at();
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Begins work under a key; whoever begins must {@link #end} it. */
    void begin(String key) {
        if (!running.add(key)) {
            throw new Rejected(Problem.of(KnownProblem.STILL_RUNNING, "Ask again in a moment with the same key."));
        }
    }

    /** Ends work under a key. */
    void end(String key) {
        running.remove(key);
    }

    /** The answer that was given under this key. */
    Optional<Answer> answerTo(String key, String fingerprint) {
        return ledger.receipt(key).map(stored -> answer(stored, fingerprint));
    }

    /** The answer in a stored receipt, if it is for the same command. */
    Answer answer(StoredReceipt stored, String fingerprint) {
        if (!stored.fingerprint().equals(fingerprint)) {
            throw new Rejected(Problem.of(KnownProblem.KEY_REUSED, "Use a new key for a new command."));
        }
        var answer = json.readValue(stored.answer(), Answer.class);
        return new Answer(answer.outcome(), answer.version(), stored.position());
    }

    /** What is stored beside the events; the position is the ledger's to add. Without a key there is nothing. */
    Sending.@Nullable PendingReceipt pending(@Nullable String key, @Nullable String fingerprint) {
        return key == null || fingerprint == null
                ? null
                : version -> new Receipt(key, fingerprint, json.writeValueAsString(Answer.of(version, 0)));
    }
}
