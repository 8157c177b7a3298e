package org.attestry.command.implementation;

import static java.util.stream.Collectors.joining;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Command;
import org.attestry.command.kernel.Known;
import org.attestry.command.kernel.Recalls;
import org.attestry.command.kernel.Refused;
import org.attestry.command.kernel.Target;
import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.implementation.ImplementationId;
import org.attestry.events.implementation.InventoryClass;
import org.attestry.events.implementation.InventoryDifference;
import org.attestry.events.implementation.InventoryId;
import org.attestry.events.implementation.ReconciliationEvent;
import org.attestry.events.implementation.ReconciliationEvent.ReconciliationRun;
import org.attestry.http.Role;

/**
 * Hold what is live in a system against the approvals, as they stood at the moment the inventory was taken.
 *
 * @param inventory the name programs use for it
 * @param system whose inventory it is, in words
 * @param takenAt the moment at which this was live
 * @param market the market it covers
 * @param lines what is live, line by line
 */
@Command(
        path = "PUT /inventories/{inventory}",
        by = {Role.OFFICER, Role.IMPLEMENTER, Role.ADMINISTRATOR})
public record ReconcileInventory(
        @Target InventoryId inventory,
        @NotBlank @Size(max = 200) String system,
        Instant takenAt,
        @Known MarketId market,
        @Size(max = ReconcileInventory.MOST_LINES) List<@Valid InventoryLine> lines)
        implements Recalls {

    static final int MOST_LINES = 5_000;

    public ReconcileInventory {
        lines = List.copyOf(lines);
    }

    @Override
    public List<Id> recalls() {
        return lines.stream()
                .map(InventoryLine::caseId)
                .distinct()
                .<Id>flatMap(caseId -> Stream.of(caseId, ImplementationId.of(caseId)))
                .toList();
    }

    List<ReconciliationEvent> decide(InventoryStage stage, Caller caller) {
        if (takenAt.isAfter(caller.at())) {
            throw new Refused(ImplementationRefusal.TAKEN_IN_THE_FUTURE);
        }
        var print = Fingerprint.of(lines.stream().map(InventoryLine::text).collect(joining()));
        return switch (stage) {
            case InventoryStage.Unknown none -> List.of(run(print, caller));
            case InventoryStage.Reconciled(var run) when repeats(run, print) -> List.of();
            case InventoryStage.Reconciled(var run) ->
                throw new Refused(ImplementationRefusal.INVENTORY_TAKEN, run.sentence() + ".");
        };
    }

    private boolean repeats(ReconciliationRun run, String print) {
        return run.fingerprint().equals(print)
                && run.system().equals(system)
                && run.takenAt().equals(takenAt)
                && run.market().equals(market);
    }

    private ReconciliationRun run(String print, Caller caller) {
        var live = new ArrayList<ExceptionCaseId>();
        var differences = new ArrayList<InventoryDifference>();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            var verdict = Verdict.on(line, takenAt, caller);
            if (verdict.found() == InventoryClass.APPROVED || verdict.found() == InventoryClass.UNVERIFIED) {
                live.add(line.caseId());
            }
            if (verdict.found() != InventoryClass.APPROVED) {
                differences.add(new InventoryDifference(
                        number, line.caseId(), line.termsHash(), line.liveSince(), verdict.found(), verdict.note()));
            }
        }
        return new ReconciliationRun(
                inventory,
                system,
                takenAt,
                print,
                lines.size(),
                live.stream().distinct().toList(),
                differences,
                caller.staff(),
                market,
                caller.at());
    }
}
