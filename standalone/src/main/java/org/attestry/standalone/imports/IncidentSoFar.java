package org.attestry.standalone.imports;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows told of an incident up to here. */
final class IncidentSoFar {

    /** How far an incident has come. */
    enum Phase {
        UNOPENED,
        OPEN,
        RESOLVED,
        CLOSED
    }

    Phase phase = Phase.UNOPENED;
    Instant at = Instant.MIN;
    boolean accepted;
    int questions;

    @Nullable
    String waitsFor;

    @Nullable
    String group;

    @Nullable
    String person;

    final Map<String, String> classification = new LinkedHashMap<>();

    /** Who has it after this row: what is unknown is as before, but another group begins with nobody. */
    IncidentSoFar.Holder holderAfter(IncidentRow row) {
        var nextGroup = Objects.requireNonNullElse(Words.id("grp-", row.group()), group == null ? "" : group);
        var named = Words.id("stf-", row.person());
        var moves = group != null && !group.equals(nextGroup);
        var nextPerson = named != null || moves ? named : person;
        return new Holder(nextGroup.isEmpty() ? null : nextGroup, nextPerson);
    }

    /** Whether whoever had it has it no more. */
    boolean changesHands(Holder next) {
        return (group != null && !group.equals(next.group()))
                || (person != null && next.person() != null && !person.equals(next.person()));
    }

    boolean isHeldBy(Holder holder) {
        return Objects.equals(group, holder.group()) && Objects.equals(person, holder.person());
    }

    /** What sort of incident it is after this row: what is unknown is as before. */
    Map<String, String> classificationAfter(IncidentRow row) {
        var next = new LinkedHashMap<>(classification);
        learn(next, "category", row.category());
        learn(next, "subcategory", row.subcategory());
        learn(next, "symptom", row.symptom());
        learn(next, "impact", row.impact());
        learn(next, "urgency", row.urgency());
        return next;
    }

    private static void learn(Map<String, String> next, String what, @Nullable String value) {
        if (value != null) {
            next.put(what, value);
        }
    }

    /** A group, a person, or both. */
    record Holder(@Nullable String group, @Nullable String person) {}
}
