package org.attestry.benchmarks.http;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.attestry.command.kernel.CommandDesk;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.command.network.RegisterMarket;
import org.attestry.command.network.RegisterProvider;
import org.attestry.command.network.RegisterRepresentative;
import org.attestry.command.visits.LogVisit;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;

/** One representative, who logs one visit after the other, each of a minute before the last. */
final class Visiting {
    static final StaffId SENDER = new StaffId("stf-bench");

    private static final Person PERSON = new Person(SENDER, Set.of(Role.ADMINISTRATOR), Markets.EVERY, null);
    private static final MarketId MARKET = new MarketId("mkt-bench");
    private static final ProviderId PROVIDER = new ProviderId("prv-bench");
    private static final String NOTE = "Met the office manager, showed the new referral form, left two copies.";

    private final StaffId representative;
    private Instant end = Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(60);
    private int count;

    Visiting(CommandDesk desk, String name) {
        representative = new StaffId("stf-" + name);
        send(desk, new RegisterRepresentative(representative, name, MARKET));
    }

    /** What all visits are about. */
    static void prepare(CommandDesk desk) {
        String nine = "100000001";
        send(desk, new RegisterMarket(MARKET, "North", ZoneId.of("America/New_York")));
        send(
                desk,
                new RegisterProvider(
                        PROVIDER,
                        new Npi(nine + Npi.checkDigit(nine)),
                        "Clinic",
                        ProviderKind.FACILITY,
                        null,
                        MARKET,
                        null,
                        null));
    }

    private static void send(CommandDesk desk, Object command) {
        desk.send(command, PERSON, Envelope.of(Source.HTTP));
    }

    private String next() {
        end = end.minusSeconds(60);
        return "vis-" + representative.value() + "-" + count++;
    }

    /** Logs the next visit in this process. */
    void log(CommandDesk desk) {
        var visit = new VisitId(next());
        send(
                desk,
                new LogVisit(
                        visit,
                        representative,
                        PROVIDER,
                        true,
                        VisitPurpose.EDUCATION,
                        List.of("Referrals", "Clean claims"),
                        List.of(),
                        end.minusSeconds(60),
                        end,
                        VisitMode.ON_SITE,
                        VisitOutcome.POSITIVE,
                        NOTE,
                        null,
                        "Logged in bulk"));
    }

    /** Logs the next visit over a connection. */
    void log(Line line) throws IOException {
        line.put(
                "/api/visits/" + next(),
                ("{\"representative\":\"%s\",\"provider\":\"%s\",\"planned\":true,\"purpose\":\"EDUCATION\",\"topics\":[\"Referrals\",\"Clean"
                    + " claims\"],\"attendees\":[],\"start\":\"%s\",\"end\":\"%s\",\"mode\":\"ON_SITE\",\"outcome\":\"POSITIVE\",\"note\":\"%s\",\"lateReason\":\"Logged"
                    + " in bulk\"}")
                        .formatted(representative, PROVIDER, end.minusSeconds(60), end, NOTE));
    }
}
