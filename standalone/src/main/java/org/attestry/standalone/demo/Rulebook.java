package org.attestry.standalone.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attestry.command.exceptions.BandText;
import org.attestry.command.exceptions.ClauseText;
import org.attestry.command.exceptions.KindTier;
import org.attestry.command.exceptions.PublishAuthorityMatrix;
import org.attestry.command.exceptions.PublishStandard;
import org.attestry.command.exceptions.StandardText;
import org.attestry.command.exceptions.TierText;
import org.attestry.command.sla.DefineSla;
import org.attestry.command.sla.PublishCalendar;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.QuorumRule;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.StandardKind;
import org.attestry.events.sla.CalendarId;
import org.attestry.events.sla.OpeningHours;
import org.attestry.events.sla.SlaDefinitionId;
import org.attestry.http.Role;
import org.jspecify.annotations.Nullable;

/** What the plan holds itself to: three standards, who may decide that they are departed from, and how fast it works. */
final class Rulebook {

    /** A standard, the kind of exception it gives rise to, and what its clauses ask for. */
    record Rules(StandardId id, StandardKind kind, ExceptionKind exceptions, String title, List<String> clauses) {}

    static final List<Rules> STANDARDS = List.of(
            new Rules(
                    new StandardId("std-benefits"),
                    StandardKind.PRODUCT,
                    ExceptionKind.PRODUCT,
                    "Benefit design",
                    List.of(
                            "Copayments follow the filed table",
                            "Deductibles restart on the first of January",
                            "Riders are sold with a base plan only",
                            "Changes wait for the monthly release")),
            new Rules(
                    new StandardId("std-access"),
                    StandardKind.OPERATIONS,
                    ExceptionKind.NETWORK_ADEQUACY,
                    "Network access",
                    List.of(
                            "Nobody travels more than thirty minutes to a specialist",
                            "A practice is listed once its contract is signed",
                            "Directories are corrected within five days")),
            new Rules(
                    new StandardId("std-onboarding"),
                    StandardKind.PROCESS,
                    ExceptionKind.PROCESS,
                    "Onboarding of customers",
                    List.of(
                            "A group goes live on the first of a month",
                            "Eligibility files are tested twice",
                            "Cards are mailed ten days ahead")));

    private final Speaker speaker;
    private final Calendar calendar;

    Rulebook(Speaker speaker, Calendar calendar) {
        this.speaker = speaker;
        this.calendar = calendar;
    }

    void publish() {
        var director = Network.person("stf-director", Role.DIRECTOR);
        var first = calendar.first();
        for (var rules : STANDARDS) {
            speaker.say(director, Calendar.at(first, 9, 0), new PublishStandard(rules.id(), text(rules)));
        }
        speaker.say(director, Calendar.at(first, 9, 30), matrix());
        speaker.say(director, Calendar.at(first, 9, 40), calendar());
        for (var subject : List.of("exceptions", "implementation", "issues")) {
            var sla = new DefineSla(
                    new SlaDefinitionId("sla-" + subject), CalendarId.PLAN, null, Calendar.at(first, 9, 50));
            speaker.say(director, Calendar.at(first, 9, 50), sla);
        }
    }

    /** Open on working days, closed on the holidays of the country. */
    private PublishCalendar calendar() {
        var hours = Stream.of(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> new OpeningHours(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
                .toList();
        int year = calendar.first().getYear();
        return new PublishCalendar(CalendarId.PLAN, Calendar.ZONE, hours, "us", null, List.of(), year, year + 4);
    }

    private StandardText text(Rules rules) {
        var clauses = IntStream.range(0, rules.clauses().size())
                .mapToObj(i -> new ClauseText(number(i), rules.clauses().get(i), true, i == 3, 400))
                .toList();
        return new StandardText(
                rules.kind(),
                rules.title(),
                new StaffId("stf-director"),
                clauses,
                3,
                1_100,
                Calendar.ZONE,
                calendar.first());
    }

    /** How a clause is called. */
    static String number(int index) {
        return "%d.%d".formatted(1 + index / 2, 1 + index % 2);
    }

    private static PublishAuthorityMatrix matrix() {
        var tiers = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new TierText(number, List.of(), QuorumRule.ANY, null))
                .toList();
        var kinds = Arrays.stream(ExceptionKind.values())
                .map(kind -> new KindTier(kind, kind == ExceptionKind.NETWORK_ADEQUACY ? 2 : 1))
                .toList();
        return new PublishAuthorityMatrix(
                AuthorityMatrixId.PLAN,
                1,
                tiers,
                kinds,
                List.of(band(0, 50_000, 1), band(50_000, 250_000, 2), band(250_000, null, 3)),
                List.of(band(0, 25_000, 1), band(25_000, null, 3)),
                List.of(band(0, 270, 1), band(270, null, 2)),
                3,
                1,
                30);
    }

    private static BandText band(int from, @Nullable Integer until, int tier) {
        return new BandText(BigDecimal.valueOf(from), until == null ? null : BigDecimal.valueOf(until), tier);
    }
}
