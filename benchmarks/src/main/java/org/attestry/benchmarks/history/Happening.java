package org.attestry.benchmarks.history;

import java.time.Instant;
import java.util.List;
import org.attestry.events.Event;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.MarketEvent.MarketRegistered;
import org.attestry.events.network.Npi;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.attestry.events.network.ProviderId;
import org.attestry.events.network.ProviderKind;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.OfficeRole;
import org.attestry.events.visits.VisitAttendee;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;

/** Events of the product as a benchmark tells them: of about half a kilobyte where they are visits. */
final class Happening {
    private static final int MARKETS = VisitHistory.MARKETS;
    private static final int STAFF = 400;
    private static final Instant BEGIN = Instant.parse("2026-01-05T08:00:00Z");
    private static final String NOTE = "Met the office manager, showed the new referral form, left two copies.";

    private Happening() {}

    static Event market(int number) {
        return new MarketRegistered(marketId(number), "Market " + number, "America/Chicago");
    }

    static Event provider(int number) {
        String nine = "1%08d".formatted(number);
        return new ProviderRegistered(
                providerId(number),
                new Npi(nine + Npi.checkDigit(nine)),
                "Clinic " + number,
                ProviderKind.SPECIALIST,
                "Cardiology",
                marketId(number % MARKETS),
                "Madison",
                "WI");
    }

    /** A visit at one of the providers that there are by then. */
    static Event visit(int place, int providers) {
        int provider = (int) (place * 31L % providers);
        return new VisitLogged(
                visitId(place),
                staff(place),
                providerId(provider),
                marketId(provider % MARKETS),
                details(start(place)),
                false,
                null,
                staff(place),
                start(place).plusSeconds(7200));
    }

    static Event takenBack(int visit) {
        return new VisitVoided(
                visitId(visit), "Logged twice", staff(visit), start(visit).plusSeconds(9000));
    }

    static Event correction(int visit) {
        return new VisitCorrected(
                visitId(visit),
                new CorrectionId("cor-" + visit),
                staff(visit),
                details(start(visit).plusSeconds(900)),
                List.of("start", "end"),
                "Typed wrongly",
                staff(visit),
                start(visit).plusSeconds(9000));
    }

    private static VisitDetails details(Instant start) {
        return new VisitDetails(
                true,
                VisitPurpose.EDUCATION,
                List.of("Referrals", "Clean claims"),
                List.of(new VisitAttendee("Lee Park", OfficeRole.BILLING)),
                start,
                start.plusSeconds(3600),
                VisitMode.ON_SITE,
                VisitOutcome.POSITIVE,
                NOTE,
                List.of(new MaterialVersionId("mtv-privacy-3")));
    }

    private static MarketId marketId(int number) {
        return new MarketId("mkt-" + number);
    }

    private static ProviderId providerId(int number) {
        return new ProviderId("prv-%07d".formatted(number));
    }

    private static VisitId visitId(int place) {
        return new VisitId("vis-%08d".formatted(place));
    }

    private static StaffId staff(int place) {
        return new StaffId("stf-" + place % STAFF);
    }

    /** Two hours after the visit before of the same person. */
    private static Instant start(int place) {
        return BEGIN.plusSeconds(7200L * (place / STAFF));
    }
}
