package org.attestry.command.sla;

import org.attestry.command.kernel.Refusal;

/** Why service levels and governance say no. */
enum SlaRefusal implements Refusal {
    NO_HOURS("A calendar is open at some time of the week; name its hours"),
    HOURS_BACKWARDS("Hours end after they begin; until midnight is written 00:00"),
    HOURS_OVERLAP("Two stretches of one day have a moment in common; make them one"),
    YEARS_BACKWARDS("The last year is before the first; turn them round"),
    TOO_MANY_YEARS("A publication covers thirty years at most; publish the rest later"),
    UNKNOWN_COUNTRY("No holidays are known for this country; leave it out and name the days yourself"),
    UNKNOWN_REGION("No holidays are known for this part of the country; leave it out and name the days yourself"),
    REGION_WITHOUT_COUNTRY("A part of a country needs its country"),
    HOLIDAY_OUTSIDE("A holiday lies outside the years that are published; publish its year too, or leave it out"),
    HOLIDAY_TWICE("One day is named twice as a holiday; once is enough"),
    ZONE_FIXED("A calendar keeps its time zone; publish another calendar for another one"),
    UNKNOWN_CALENDAR("There is no such calendar; publish it first", 404),
    CLOSURE_BACKWARDS("A closure ends after it begins"),
    CLOSURE_TOO_LONG("A closure lasts a year at most; publish other hours instead"),
    CLOSED_OTHERWISE("This closure says something else; take another name for another closure"),
    CLOSURE_REMOVED("This closure was removed; take another name for another one"),
    UNKNOWN_CLOSURE("There is no such closure", 404),

    UNKNOWN_SUBJECT("Promises are made for issues, exceptions and implementation; take sla-issues, for instance", 404),
    CLOCK_TWICE("Two clocks have one name; give each its own"),
    WRONG_MILESTONE("A clock starts or stops at a point that such things never pass"),
    STOPS_WHERE_IT_STARTS("A clock would stop where it starts; name another point"),
    PRIORITY_TWICE("One priority is promised two things; name it once"),
    TARGET_NOT_POSITIVE("What is promised is some time, a year at most"),
    RESPONSE_AFTER_RESOLUTION("The response is promised later than the resolution; promise it no later"),
    PAUSE_CAP_WITHOUT_PAUSE("The clock never stands still, so nothing is to be limited; leave the limits out"),
    LADDER_NOT_RISING("The steps of the ladder rise, from 1 to 1000 %, each once"),
    NOBODY_TOLD("A step of the ladder tells somebody, and each once; leave it out otherwise"),
    ALREADY_DEFINED("Something else is promised already; revise it, with a reason"),
    NOT_DEFINED("Nothing is promised; define it first", 404),
    NOT_AFTER_THE_LATEST("It would take effect before what is promised already; let it begin later"),
    NOT_THE_NEXT_VERSION("Versions are counted without a gap; take the next number"),
    BACK_TEST_BACKWARDS("The period ends before it begins; turn it round"),
    BACK_TEST_AHEAD("Nothing is decided yet in the future; let the period end now or earlier"),
    BACK_TEST_OTHERWISE("A back-test of this name was ordered otherwise; give the new one a name of its own"),
    RETIRED("Nothing is promised any more; define it anew"),

    UNKNOWN_CLOCK("There is no such clock", 404),
    CLOCK_OVER("The clock has stopped; what it says is frozen"),
    NOT_BREACHED("The promise was not broken, so there is nothing to excuse"),
    EXCUSED_OTHERWISE("It was excused for another reason; that stays written down"),
    OWN_BREACH("Whoever did the work does not excuse its delay; somebody else does"),
    NO_SUCH_STEP("The ladder has no such step; take one it has"),
    STEP_TAKEN("That step was taken; take the next one"),

    NOT_A_PROCESS("There is no such process; define it first", 404),
    STEP_TWICE("Two steps have one key; give each its own"),
    UNKNOWN_STEP("The process has no such step; take one it has, or define the next version", 404),
    RACI_TWICE("Somebody is named twice for one step; give everybody one part, but whoever answers may do it too"),
    OWN_CONTROL("Whoever owns a process does not test its controls; somebody else does"),
    TESTED_OTHERWISE("This test had another result; give the next test another name"),
    NEXT_NOT_LATER("The next time is later than this time"),
    NO_SUCH_EVENT("The figure is made of an event that does not exist; take a stored name of the catalogue"),
    HELD_OTHERWISE("The forum met on that day with another outcome; that stays written down"),
    NOT_YET("It lies in the future; say it when it has happened");

    private final String sentence;
    private final int status;

    SlaRefusal(String sentence) {
        this(sentence, 409);
    }

    SlaRefusal(String sentence, int status) {
        this.sentence = sentence;
        this.status = status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
