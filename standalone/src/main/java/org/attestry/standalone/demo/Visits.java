package org.attestry.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.command.visits.Attendee;
import org.attestry.command.visits.CorrectVisit;
import org.attestry.command.visits.LogVisit;
import org.attestry.command.visits.VoidVisit;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.OfficeRole;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;

/** The visits of one representative: one or two on about every other weekday, few of them late, wrong or void. */
final class Visits {

    private static final List<String> TOPICS = List.of(
            "claims status",
            "directory entry",
            "new portal",
            "prior authorisation",
            "quality measures",
            "coding update");

    private final Speaker speaker;
    private final Calendar calendar;
    private final Network.Representative who;
    private final List<Network.Provider> providers;
    private final Dice dice;
    private int count;

    Visits(Speaker speaker, Calendar calendar, Network.Representative who, List<Network.Provider> all) {
        this.speaker = speaker;
        this.calendar = calendar;
        this.who = who;
        dice = new Dice("visits of " + who.person().staff());
        var near = all.stream().filter(p -> p.market().equals(who.market())).toList();
        int from = dice.between(0, near.size() - 50);
        providers = near.subList(from, from + 50);
    }

    void make() {
        calendar.weekdays().filter(day -> dice.chance(0.5)).forEach(this::visitsOf);
    }

    private void visitsOf(LocalDate day) {
        for (int hour = 9; hour <= (dice.chance(0.4) ? 14 : 9); hour += 5) {
            visit(day, hour);
        }
    }

    private void visit(LocalDate day, int hour) {
        var start = Calendar.at(day, hour, 5 * dice.between(0, 11));
        var end = start.plus(Duration.ofMinutes(dice.between(20, 75)));
        boolean late = dice.chance(0.03);
        var logged = end.plus(late ? Duration.ofDays(10) : Duration.ofMinutes(dice.between(10, 600)));
        var id =
                new VisitId("vis-%s-%03d".formatted(who.person().staff().value().substring(4), ++count));
        var said = said(id, start, end, late);
        if (!calendar.past(logged)) {
            return;
        }
        speaker.say(who.person(), logged, said);
        var later = logged.plus(Duration.ofHours(dice.between(2, 20)));
        if (dice.chance(0.02) && calendar.past(later)) {
            speaker.say(who.person(), later, corrected(said));
        } else if (dice.chance(0.01) && calendar.past(later)) {
            speaker.say(who.person(), later, new VoidVisit(id, "The office was closed; nobody was met"));
        }
    }

    private LogVisit said(VisitId id, Instant start, Instant end, boolean late) {
        return new LogVisit(
                id,
                who.person().staff(),
                dice.of(providers).id(),
                dice.chance(0.8),
                dice.of(VisitPurpose.ROUTINE, VisitPurpose.ROUTINE, VisitPurpose.EDUCATION, VisitPurpose.DATA_REVIEW),
                List.of(dice.of(TOPICS)),
                List.of(new Attendee("Office manager", OfficeRole.OFFICE_MANAGER)),
                start,
                end,
                dice.of(VisitMode.ON_SITE, VisitMode.ON_SITE, VisitMode.VIDEO, VisitMode.PHONE),
                dice.of(VisitOutcome.POSITIVE, VisitOutcome.POSITIVE, VisitOutcome.NEUTRAL, VisitOutcome.NEGATIVE),
                null,
                null,
                late ? "Away for training the week after" : null);
    }

    private static CorrectVisit corrected(LogVisit said) {
        return new CorrectVisit(
                said.visit(),
                new CorrectionId("cor-1"),
                said.planned(),
                said.purpose(),
                List.of("directory entry", "coding update"),
                said.attendees(),
                said.start(),
                said.end(),
                said.mode(),
                said.outcome(),
                said.note(),
                said.materials(),
                "One topic had been left out");
    }
}
