package org.attestry.http;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking, as an identity provider vouches for it.
 *
 * @param staff the person who acts
 * @param onBehalfOf the person acted for, where the token says so (RFC 8693, {@code act})
 * @param reportsTo whom they report to: the nearest manager first, then that one's, and so on
 */
public record Person(
        StaffId staff,
        Set<Role> roles,
        Markets markets,
        @Nullable StaffId onBehalfOf,
        List<StaffId> reportsTo) {

    /** The product itself: who sends what an event or a due time made necessary. */
    public static final Person ATTESTRY =
            new Person(new StaffId("stf-attestry"), Set.of(Role.POLICY), Markets.EVERY, null);

    public Person {
        roles = Set.copyOf(roles);
        reportsTo = List.copyOf(reportsTo);
    }

    /** Somebody of whom it is not said whom they report to. */
    public Person(StaffId staff, Set<Role> roles, Markets markets, @Nullable StaffId onBehalfOf) {
        this(staff, roles, markets, onBehalfOf, List.of());
    }

    /** Whether this is one of those they report to, however far up. */
    public boolean reportsTo(StaffId other) {
        return reportsTo.contains(other);
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
            var names = wanted.stream()
                    .filter(Role::isForPeople)
                    .map(Role::claim)
                    .sorted()
                    .toList();
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
