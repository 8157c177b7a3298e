package org.attestry.events.sla;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What promises are made for: a kind of thing, and the one definition that holds for it. */
public enum SlaSubject {
    /** What went wrong, from its opening until it is settled. */
    ISSUES("iss-"),
    /** Requests to depart from a standard, until they are decided. */
    EXCEPTIONS("exc-"),
    /** Approved exceptions, until they are in effect and verified. */
    IMPLEMENTATION("imp-");

    private final String prefix;

    SlaSubject(String prefix) {
        this.prefix = prefix;
    }

    /** What the ids of such things begin with. */
    public String prefix() {
        return prefix;
    }

    /** The promise for such things. */
    public SlaDefinitionId definition() {
        return new SlaDefinitionId("sla-" + name().toLowerCase(Locale.ROOT));
    }

    /** What a definition is about; none where it is about nothing this product knows. */
    public static Optional<SlaSubject> of(SlaDefinitionId definition) {
        return Stream.of(values())
                .filter(s -> s.definition().equals(definition))
                .findFirst();
    }

    static Optional<SlaSubject> ofItem(String item) {
        return Stream.of(values()).filter(s -> item.startsWith(s.prefix)).findFirst();
    }
}
