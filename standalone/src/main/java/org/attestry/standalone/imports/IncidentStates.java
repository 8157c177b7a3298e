package org.attestry.standalone.imports;

import org.attestry.standalone.imports.IncidentSoFar.Phase;
import org.jspecify.annotations.Nullable;

/** Tells the states of an incident in commands. */
final class IncidentStates {

    private final IncidentSoFar known;
    private Telling.@Nullable Said lastResolution;

    IncidentStates(IncidentSoFar known) {
        this.known = known;
    }

    /** The log writes the final code on every row: it belongs to the last resolution only. */
    void settleWith(@Nullable String finalCode) {
        if (lastResolution != null) {
            lastResolution.with("code", finalCode);
        }
    }

    /** What the row's state says that the rows before it did not. */
    void follow(IncidentRow row, Telling telling) {
        switch (row.state()) {
            case "New", Words.UNKNOWN_STATE -> {}
            case "Active" -> workOn(row, telling);
            case "Resolved" -> resolve(row, telling);
            case "Closed" -> {
                var why = known.phase == Phase.RESOLVED ? "" : " without a resolution";
                known.phase = Phase.CLOSED;
                known.waitsFor = null;
                telling.say("CloseIssue").with("reason", "Closed in the log" + why);
            }
            default -> waitFor(row.state(), telling);
        }
    }

    private void workOn(IncidentRow row, Telling telling) {
        if (known.waitsFor != null) {
            telling.say("SupplyInformation").with("question", known.questions).with("text", "The log goes on with it");
            known.waitsFor = null;
        }
        if (!known.accepted) {
            known.accepted = true;
            var whoever = Words.id("stf-", row.changedBy());
            telling.say("AcceptIssue").with("acceptedBy", known.person == null ? whoever : known.person);
        }
    }

    private void waitFor(String state, Telling telling) {
        if (!state.equals(known.waitsFor)) {
            known.waitsFor = state;
            known.questions++;
            telling.say("RequestInformation")
                    .with("question", known.questions)
                    .with("from", Words.WAITS_FOR.get(state))
                    .with("text", state);
        }
    }

    private void resolve(IncidentRow row, Telling telling) {
        if (known.phase != Phase.RESOLVED) {
            known.phase = Phase.RESOLVED;
            known.waitsFor = null;
            lastResolution = telling.say("ResolveIssue")
                    .with("code", "unknown")
                    .with("text", "Resolved in the log")
                    .with("resolvedBy", Words.id("stf-", row.changedBy()));
        }
    }
}
