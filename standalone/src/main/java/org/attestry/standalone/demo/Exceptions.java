package org.attestry.standalone.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** What departs from a standard, and who has a say in it. */
final class Exceptions {

    static final int COUNT = 160;

    static final Person OFFICER = Network.person("stf-officer", Role.OFFICER);
    static final Person VETTER = Network.person("stf-vetter", Role.VETTER);
    static final List<Person> APPROVERS = List.of(
            Network.person("stf-approver1", Role.APPROVER_1),
            Network.person("stf-approver2", Role.APPROVER_2),
            Network.person("stf-approver3", Role.APPROVER_3));
    static final List<String> CUSTOMERS =
            List.of("Harbor Employers Trust", "Ridge School Board", "Lakeside Growers", "Coastal Credit Union");

    private final Speaker speaker;
    private final Calendar calendar;

    Exceptions(Speaker speaker, Calendar calendar) {
        this.speaker = speaker;
        this.calendar = calendar;
    }

    void make(Crew crew) {
        crew.each(IntStream.range(0, COUNT).boxed().toList(), i -> new Case(speaker, calendar, i).live());
    }
}
