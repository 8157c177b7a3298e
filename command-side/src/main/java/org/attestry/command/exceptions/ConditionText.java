package org.attestry.command.exceptions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.ConditionId;
import org.attestry.events.exceptions.ConditionKind;
import org.attestry.events.exceptions.Terms;
import org.jspecify.annotations.Nullable;

/**
 * What must be done for an approval to hold.
 *
 * @param id its name within the case
 * @param kind before the exception takes effect, or by a day while it is in effect
 * @param text what must be done
 * @param dueBy the last day for a subsequent condition; none for a precedent one
 */
public record ConditionText(
        ConditionId id,
        ConditionKind kind,
        @NotBlank @Size(max = 1000) String text,
        @Nullable LocalDate dueBy) {

    /** @throws IllegalArgumentException if a precedent condition has a day, or a subsequent one has none */
    public ConditionText {
        if ((kind == ConditionKind.SUBSEQUENT) != (dueBy != null)) {
            throw new IllegalArgumentException("must have dueBy if it is subsequent, and only then");
        }
    }

    /**
     * Conditions added to terms, each with a name of its own and due while the terms last.
     *
     * @throws Refused otherwise
     */
    static Terms under(Terms terms, List<Condition> further) {
        var names = new HashSet<ConditionId>();
        Stream.concat(terms.conditions().stream(), further.stream()).forEach(condition -> {
            if (!names.add(condition.id())) {
                throw new Refused(ApprovalRefusal.CONDITION_TWICE, "It is " + condition.id() + ".");
            }
            var due = condition.dueBy();
            if (due != null && (due.isBefore(terms.from()) || due.isAfter(terms.until()))) {
                throw new Refused(
                        ApprovalRefusal.CONDITION_OUTSIDE,
                        "%s is due by %s; the exception lasts from %s until %s."
                                .formatted(condition.id(), due, terms.from(), terms.until()));
            }
        });
        return terms.under(further);
    }

    static List<Condition> asSaid(List<ConditionText> conditions) {
        return conditions.stream()
                .map(c -> new Condition(c.id(), c.kind(), c.text(), c.dueBy()))
                .toList();
    }
}
