package org.attestry.query.visits;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
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

/** Visits of an hour, as tests tell them. */
final class Happened {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId OMAR = new StaffId("stf-omar");
    static final Instant AT = Instant.parse("2026-07-10T14:00:00Z");

    private Happened() {}

    static VisitLogged logged(String visit, StaffId who, String provider, MarketId market, String start) {
        return new VisitLogged(
                new VisitId(visit), who, new ProviderId(provider), market, details(start), false, null, who, AT);
    }

    static VisitCorrected corrected(String visit, String correction, String start) {
        return new VisitCorrected(
                new VisitId(visit),
                new CorrectionId(correction),
                DANA,
                details(start),
                List.of("start", "end"),
                "Typed wrongly",
                DANA,
                AT);
    }

    static VisitVoided voided(String visit) {
        return new VisitVoided(new VisitId(visit), "Logged twice", DANA, AT);
    }

    static ProviderRegistered provider(String id, int number, MarketId market) {
        var nine = "1%08d".formatted(number);
        var npi = new Npi(nine + Npi.checkDigit(nine));
        return new ProviderRegistered(
                new ProviderId(id), npi, "Clinic " + number, ProviderKind.FACILITY, null, market, null, null);
    }

    static VisitDetails details(String start) {
        return new VisitDetails(
                true,
                VisitPurpose.EDUCATION,
                List.of("Claims, \"clean\" ones", "Referrals"),
                List.of(new VisitAttendee("Lee Park", OfficeRole.BILLING)),
                Instant.parse(start),
                Instant.parse(start).plusSeconds(3600),
                VisitMode.ON_SITE,
                VisitOutcome.POSITIVE,
                null,
                List.of(new MaterialVersionId("mtv-privacy-3")));
    }
}
