package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.DelegationEvent.AuthorityDelegated;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;

/** People who approve, what they ask, and what they delegate. */
final class Approvers {

    static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    static final Instant SOME_DAY = Instant.parse("2099-01-01T00:00:00Z");

    private Approvers() {}

    /** Those of these people, with the number of their tier, for whom anything waits. */
    static List<String> whoSee(History history, String... people) {
        return Stream.of(people)
                .filter(who -> !history.as(approver(who)).ask(mine()).items().isEmpty())
                .toList();
    }

    static Person approver(String who) {
        var role = List.of(Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3).get(who.charAt(who.length() - 1) - '1');
        return new Person(new StaffId(who.substring(0, who.length() - 2)), Set.of(role), Markets.EVERY, null);
    }

    static FindWaitingCases mine() {
        return new FindWaitingCases(null, null, null, null, null);
    }

    static AuthorityDelegated delegated(String name, StaffId by, String to, Money upTo, Instant until) {
        return new AuthorityDelegated(
                new DelegationId(name),
                by,
                new StaffId(to),
                1,
                List.of(ExceptionKind.SALES),
                upTo,
                LONG_AGO,
                until,
                List.of(),
                LONG_AGO);
    }
}
