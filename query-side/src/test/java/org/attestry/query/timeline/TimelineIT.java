package org.attestry.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.CareEvent.ConfidentialityMarked;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.StandardEvent.ClauseExcepted;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.events.network.StaffEvent.RepresentativeRegistered;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.query.kernel.History;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Everything that happened to any thing, by whom and why. */
final class TimelineIT {

    private static final MarketId LAKES = new MarketId("mkt-lakes");
    private static final MarketId HILLS = new MarketId("mkt-hills");

    @AutoClose
    private final History history = History.seenBy(new Timeline(History.reader()));

    @Test
    void a_market_tells_everything_that_named_it_oldest_first() {
        history.happened(new MarketRegistered(LAKES, "Lakes", "America/Detroit"))
                .by("stf-dana")
                .because("spring roster")
                .happened(representative("stf-ray", LAKES), provider("prv-1", LAKES), provider("prv-2", HILLS));
        var entries = history.ask(new FindTimeline("mkt-lakes", null, null)).items();
        assertThat(entries).extracting(TimelineEntry::position).containsExactly(1L, 2L, 3L);
        assertThat(entries.getFirst().sentence()).isEqualTo("Market Lakes was registered as mkt-lakes");
        var last = entries.getLast();
        assertThat(last.event()).isEqualTo("network.ProviderRegistered");
        assertThat(last.actor()).isEqualTo("stf-dana");
        assertThat(last.reason()).isEqualTo("spring roster");
        assertThat(last.at()).isNull();
        assertThat(last.data().path("npi").asString()).isEqualTo("1234567893");
    }

    @Test
    void a_timeline_comes_in_pages() {
        history.happened(
                representative("stf-a", LAKES), representative("stf-b", LAKES), representative("stf-c", LAKES));
        var first = history.ask(new FindTimeline("mkt-lakes", null, 2));
        assertThat(first.items()).hasSize(2);
        var second = history.ask(new FindTimeline("mkt-lakes", first.next(), 2));
        assertThat(second.items())
                .singleElement()
                .extracting(TimelineEntry::position)
                .isEqualTo(3L);
        assertThat(second.next()).isNull();
    }

    @Test
    void what_happened_in_another_market_is_not_told() {
        history.happened(provider("prv-1", LAKES), provider("prv-2", HILLS));
        var lakes = history.as(Role.REPRESENTATIVE, Markets.only(LAKES));
        assertThat(lakes.get("/api/timeline/prv-1").status()).isEqualTo(200);
        assertThat(lakes.get("/api/timeline/prv-2").status()).isEqualTo(404);
    }

    @Test
    void what_names_a_confidential_exception_is_told_to_its_readers_and_auditors_only() {
        var secret = new ExceptionCaseId("exc-1");
        var nora = new StaffId("stf-nora");
        var at = Instant.parse("2026-07-01T14:00:00Z");
        history.by("stf-olga")
                .happened(
                        provider("prv-1", LAKES),
                        new ExceptionDetected(
                                secret,
                                new StandardId("std-1"),
                                "4.2",
                                "Rate",
                                Finder.PERSON,
                                "visit",
                                new ProviderId("prv-1"),
                                LAKES,
                                new StaffId("stf-olga"),
                                at),
                        new ClauseExcepted(new StandardId("std-1"), "4.2", secret, at));
        assertThat(told("stf-anna", Role.DIRECTOR, "prv-1")).isEqualTo(2);
        history.happened(new ConfidentialityMarked(secret, List.of(nora), "A merger", new StaffId("stf-olga"), at));
        assertThat(told("stf-anna", Role.DIRECTOR, "prv-1")).isEqualTo(1);
        assertThat(told("stf-anna", Role.DIRECTOR, "exc-1")).isZero();
        assertThat(told("stf-anna", Role.DIRECTOR, "std-1")).isZero();
        assertThat(told("stf-nora", Role.REPRESENTATIVE, "exc-1")).isEqualTo(3);
        assertThat(told("stf-olga", Role.OFFICER, "exc-1")).isEqualTo(3);
        assertThat(told("stf-audrey", Role.AUDITOR, "exc-1")).isEqualTo(3);
    }

    private int told(String staff, Role role, String thing) {
        var person = new Person(new StaffId(staff), Set.of(role), Markets.EVERY, null);
        return history.as(person)
                .get("/api/timeline/" + thing)
                .json()
                .path("items")
                .size();
    }

    @Test
    void a_thing_nobody_ever_named_is_unknown() {
        var reply = history.as(History.DIRECTOR).get("/api/timeline/vis-never");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().path("detail").asString()).contains("vis-never");
    }

    public record Guest(StaffId staff, String role) {}

    public record Meeting(java.util.List<Guest> guests, ProviderId provider, int minutes) {}

    @Test
    void things_inside_lists_and_records_are_found_too() {
        var meeting = new Meeting(
                java.util.List.of(new Guest(new StaffId("stf-b"), "chair"), new Guest(new StaffId("stf-a"), "guest")),
                new ProviderId("prv-9"),
                30);
        assertThat(Mentions.in(meeting)).containsExactly("prv-9", "stf-a", "stf-b");
    }

    private static RepresentativeRegistered representative(String staff, MarketId market) {
        return new RepresentativeRegistered(new StaffId(staff), "Ray", market);
    }

    private static ProviderRegistered provider(String id, MarketId market) {
        return new ProviderRegistered(
                new ProviderId(id), new Npi("1234567893"), "Dr. Lee", ProviderKind.PRIMARY, null, market, null, null);
    }
}
