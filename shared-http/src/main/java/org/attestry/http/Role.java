package org.attestry.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does for the plan; it opens commands and queries. */
public enum Role {
    /** Visits, teaches and supports the providers of a market. */
    REPRESENTATIVE,
    /** Answers for representatives, quality and reports of a market. */
    MANAGER,
    /** Answers for all markets. */
    DIRECTOR,
    /** Leads exceptions from request to closed loop. */
    OFFICER,
    /** Gives the opinion of a function on an exception. */
    VETTER,
    /** Decides at the first tier of authority. */
    APPROVER_1,
    /** Decides at the second tier of authority. */
    APPROVER_2,
    /** Decides at the third tier of authority. */
    APPROVER_3,
    /** Puts approved terms into effect. */
    IMPLEMENTER,
    /** Reads everything and writes nothing but an audit engagement. */
    AUDITOR,
    /** Runs the product: people, imports, views. */
    ADMINISTRATOR,
    /** The product itself, when an event or a due time makes a command necessary; no token can carry it. */
    POLICY;

    /** Whether a token can carry it. */
    public boolean isForPeople() {
        return this != POLICY;
    }

    /** The name in a token's {@code roles}, for instance {@code approver-1}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role a token names, or nothing if this product has no such role. */
    public static Optional<Role> named(String claim) {
        return Arrays.stream(values())
                .filter(r -> r.isForPeople() && r.claim().equals(claim))
                .findFirst();
    }
}
