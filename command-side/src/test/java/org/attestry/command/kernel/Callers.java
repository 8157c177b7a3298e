package org.attestry.command.kernel;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attestry.events.Event;
import org.attestry.events.Id;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** People and moments for tests. */
public final class Callers {

    /** The moment tests happen at, unless they say otherwise: a Friday morning in summer. */
    public static final Instant NOW = Instant.parse("2026-07-10T14:00:00Z");

    private Callers() {}

    /** Somebody with these roles, in every market, now. */
    public static Caller caller(String staff, Role... roles) {
        var person = new Person(new StaffId(staff), Set.of(roles), Markets.EVERY, null);
        return new Caller(person, NOW, Envelope.of(Source.HTTP), Map.of());
    }

    /** The product itself, now. */
    public static Caller policy() {
        return new Caller(Person.ATTESTRY, NOW, Envelope.of(Source.POLICY), Map.of());
    }

    /** The same, reporting to these people, the nearest first. */
    public static Caller reportingTo(Caller caller, String... line) {
        var p = caller.person();
        var staff = Stream.of(line).map(StaffId::new).toList();
        var person = new Person(p.staff(), p.roles(), p.markets(), p.onBehalfOf(), staff);
        return new Caller(person, caller.at(), caller.envelope(), caller.known(), caller.recalled());
    }

    /** The same, at another moment. */
    public static Caller at(Caller caller, Instant moment) {
        return new Caller(caller.person(), moment, caller.envelope(), caller.known(), caller.recalled());
    }

    /** The same, giving a reason. */
    public static Caller because(Caller caller, String reason) {
        var e = caller.envelope();
        var envelope = new Envelope(e.source(), e.key(), e.ifMatch(), e.at(), reason, e.correlation(), e.causation());
        return new Caller(caller.person(), caller.at(), envelope, caller.known(), caller.recalled());
    }

    /** The same, knowing in which market something is. */
    public static Caller knowing(Caller caller, Id id, MarketId market) {
        var known = new HashMap<>(caller.known());
        known.put(id, market);
        return new Caller(caller.person(), caller.at(), caller.envelope(), known, caller.recalled());
    }

    /** The same, knowing what happened to something. */
    public static Caller recalling(Caller caller, Id id, Event... history) {
        var recalled = new HashMap<>(caller.recalled());
        recalled.put(id, List.of(history));
        return new Caller(caller.person(), caller.at(), caller.envelope(), caller.known(), recalled);
    }

    /** The same, acting for somebody else. */
    public static Caller actingFor(Caller caller, String staff) {
        var p = caller.person();
        var person = new Person(p.staff(), p.roles(), p.markets(), new StaffId(staff), p.reportsTo());
        return new Caller(person, caller.at(), caller.envelope(), caller.known(), caller.recalled());
    }

    /** The same, in some markets only. */
    public static Caller only(Caller caller, String... markets) {
        var p = caller.person();
        var some = Markets.ofClaim(List.of(markets));
        var person = new Person(p.staff(), p.roles(), some, p.onBehalfOf(), p.reportsTo());
        return new Caller(person, caller.at(), caller.envelope(), caller.known(), caller.recalled());
    }
}
