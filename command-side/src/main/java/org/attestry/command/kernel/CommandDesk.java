package org.attestry.command.kernel;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.attestry.http.KnownProblem;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.ledger.Append;
import org.attestry.ledger.ClaimConflict;
import org.attestry.ledger.Ledger;
import org.attestry.ledger.ReceiptConflict;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Takes every command, however it came: looks at the person, the references and the receipt, then lets it be decided. */
public final class CommandDesk {

    private static final int RACES = 20;

    private final CommandContracts contracts;
    private final CommandBus bus;
    private final Ledger ledger;
    private final References references;
    private final Receipts receipts;

    CommandDesk(CommandContracts contracts, CommandBus bus, Ledger ledger, References references, Receipts receipts) {
        this.contracts = contracts;
        this.bus = bus;
        this.ledger = ledger;
        this.references = references;
        this.receipts = receipts;
    }

    /**
     * Sends one command and waits until what follows is durable.
     *
     * @throws Rejected if the person, the envelope or a reference stands against it
     * @throws Refused if the rule does
     */
    public Answer send(Object command, Person person, Envelope envelope) {
        var contract = contracts.of(command);
        person.mustBeAny(contract.http().by());
        if (envelope.at() != null && envelope.source() == Source.HTTP) {
            throw new Rejected(Problem.invalid("at", "is for imports only"));
        }
        if (envelope.key() == null) {
            return decide(contract, command, person, envelope, null, null);
        }
        var key = Receipts.stored(person, envelope.key());
        var fingerprint = receipts.fingerprint(command, envelope);
        receipts.begin(key);
        try {
            var before = receipts.answerTo(key, fingerprint);
            return before.isPresent() ? before.get() : decide(contract, command, person, envelope, key, fingerprint);
        } catch (ReceiptConflict elsewhere) {
            return receipts.answer(elsewhere.stored(), fingerprint);
        } catch (Refused | Rejected | ClaimConflict no) {
            // perhaps said by the same command itself, decided on another node a moment ago
            return receipts.answerTo(key, fingerprint).orElseThrow(() -> no);
        } finally {
            receipts.end(key);
        }
    }

    private Answer decide(
            CommandContract contract,
            Object command,
            Person person,
            Envelope envelope,
            @Nullable String key,
            @Nullable String fingerprint) {
        var caller = references.caller(contract, command, person, envelope, Map.of());
        var receipt = receipts.pending(key, fingerprint);
        for (int race = 0; ; race++) {
            var sending = new Sending(caller, Metadata.of(contract, caller, key), receipt);
            try {
                var version = sending.through(bus, command);
                return Answer.of(
                        version, version.news() ? sending.position() : said(contract, command, receipt, version));
            } catch (ConcurrencyException lost) {
                if (envelope.ifMatch() != null) {
                    throw new Rejected(Problem.of(KnownProblem.STALE, "It changed just now; look again."));
                }
                if (race == RACES) {
                    throw new Rejected(Problem.of(KnownProblem.LOST_RACE, "Send the same again."));
                }
                rest(race);
            }
        }
    }

    /** Where something that is no news was said before; its receipt, if it wants one, is kept all the same. */
    private long said(
            CommandContract contract, Object command, Sending.@Nullable PendingReceipt receipt, Version version) {
        if (receipt != null) {
            return ledger.append(new Append(List.of(), List.of(), receipt.telling(version)))
                    .lastPosition();
        }
        try (var last = ledger.readStream(contract.target(command).value(), version.number())) {
            return last.findFirst().orElseThrow().position();
        }
    }

    private static void rest(int race) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 2 + Math.min(race, 6) * 2L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before it was tried again", e);
        }
    }
}
