package org.attestry.command.kernel;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.attestry.events.Id;
import org.attestry.http.Person;
import org.attestry.http.Rejected;
import org.attestry.ledger.Append;
import org.attestry.ledger.Many;
import org.axonframework.commandhandling.CommandBus;
import org.jspecify.annotations.Nullable;

/**
 * Decides many commands at a time upon what was looked up for all of them, and leaves what follows from each to be
 * appended. Whatever is not plain is for the {@link CommandDesk}, which takes its time for a single command.
 */
public final class BulkDesk {

    private final CommandContracts contracts;
    private final CommandBus bus;
    private final Many ledger;
    private final Glance.Eye eye;
    private final Receipts receipts;

    BulkDesk(CommandContracts contracts, CommandBus bus, Many ledger, Glance.Eye eye, Receipts receipts) {
        this.contracts = contracts;
        this.bus = bus;
        this.ledger = ledger;
        this.eye = eye;
        this.receipts = receipts;
    }

    /** A command and what comes with it. */
    public record Said(Object command, Envelope envelope) {}

    /** Decides commands of one person, of which none needs to know what follows from another. */
    public List<Decision> decide(List<Said> all, Person person) {
        var named = new HashSet<Id>();
        var targets = new HashSet<Id>();
        var keys = new HashSet<String>();
        for (var said : all) {
            var contract = contracts.of(said.command());
            named.addAll(contract.known(said.command()));
            targets.add(contract.target(said.command()));
            if (said.envelope().key() != null) {
                keys.add(Receipts.unchecked(person, said.envelope().key()));
            }
        }
        var glance = eye.at(named, targets, keys);
        return all.stream().map(said -> decide(said, person, glance)).toList();
    }

    private Decision decide(Said said, Person person, Glance glance) {
        var key = said.envelope().key();
        try {
            var contract = contracts.of(said.command());
            person.mustBeAny(contract.http().by());
            if (key == null) {
                return decide(contract, said, person, glance, null, null);
            }
            var stored = Receipts.stored(person, key);
            var fingerprint = receipts.fingerprint(said.command(), said.envelope());
            var before = glance.receipts().get(stored);
            return before == null
                    ? decide(contract, said, person, glance, stored, fingerprint)
                    : new Decision.Told(receipts.answer(before, fingerprint));
        } catch (Refused | Rejected no) {
            // under a key it may have been said by the same command a moment ago
            return key == null ? new Decision.No(no) : new Decision.NotPlain();
        }
    }

    private Decision decide(
            CommandContract contract,
            Said said,
            Person person,
            Glance glance,
            @Nullable String key,
            @Nullable String fingerprint) {
        var caller = eye.references().caller(contract, said.command(), person, said.envelope(), glance.named());
        var receipt = receipts.pending(key, fingerprint);
        var follows = new AtomicReference<@Nullable Append>();
        var together = new Sending.Together(glance.targets(), follows::set);
        var metadata = Metadata.of(contract, caller, key);
        var version = new Sending(caller, metadata, receipt, together).through(bus, said.command());
        var append = follows.get();
        if (append == null && version.news()) {
            throw new IllegalStateException("What follows was not handed on");
        }
        if (append != null) {
            return new Decision.Follows(ledger, append, version);
        }
        return receipt == null
                ? new Decision.NotPlain()
                : new Decision.Follows(ledger, new Append(List.of(), List.of(), receipt.telling(version)), version);
    }
}
