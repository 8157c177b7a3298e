package org.attestry.http;

import java.util.Collection;
import java.util.Set;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as an identity provider vouches for it.
 *
 * @param staff the person who acts
 * @param onBehalfOf the person acted for, where the token says so (RFC 8693, {@code act})
 */
public record Person(
        StaffId staff,
        Set<Role> roles,
        Markets markets,
        @Nullable StaffId onBehalfOf) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether any of these roles is theirs; an empty list asks for no role in particular. */
    public boolean isAny(Collection<Role> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(roles::contains);
    }

    /**
     * Holds a market against theirs.
     *
     * @throws Rejected 403, saying which market would be needed
     */
    public void mustActIn(MarketId market) {
        if (!markets.cover(market)) {
            throw new Rejected(Problem.of(KnownProblem.WRONG_MARKET, "This belongs to market " + market + ".")
                    .needing("market " + market));
        }
    }

    /**
     * Holds wanted roles against theirs.
     *
     * @throws Rejected 403, saying which roles would do
     */
    public void mustBeAny(Collection<Role> wanted) {
        if (!isAny(wanted)) {
            var names = wanted.stream().map(Role::claim).sorted().toList();
            throw new Rejected(Problem.of(KnownProblem.WRONG_ROLE, "You have: " + rolesInWords() + ".")
                    .needing("one of the roles " + String.join(", ", names)));
        }
    }

    private String rolesInWords() {
        return roles.isEmpty()
                ? "no role"
                : String.join(", ", roles.stream().map(Role::claim).sorted().toList());
    }
}
