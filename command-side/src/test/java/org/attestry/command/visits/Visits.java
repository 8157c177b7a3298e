package org.attestry.command.visits;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.knowing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attestry.command.kernel.Caller;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.network.ProviderId;
import org.attestry.events.training.MaterialVersionId;
import org.attestry.events.visits.CorrectionId;
import org.attestry.events.visits.OfficeRole;
import org.attestry.events.visits.VisitDetails;
import org.attestry.events.visits.VisitEvent.VisitCorrected;
import org.attestry.events.visits.VisitEvent.VisitLogged;
import org.attestry.events.visits.VisitEvent.VisitVoided;
import org.attestry.events.visits.VisitId;
import org.attestry.events.visits.VisitMode;
import org.attestry.events.visits.VisitOutcome;
import org.attestry.events.visits.VisitPurpose;
import org.attestry.http.Role;

/** One visit as tests tell it: Dana was at the clinic yesterday, from two until three. */
final class Visits {

    static final VisitId VISIT = new VisitId("vis-1");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId MIA = new StaffId("stf-mia");
    static final ProviderId CLINIC = new ProviderId("prv-clinic");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final Instant START = NOW.minus(Duration.ofDays(1));
    static final Instant END = START.plus(Duration.ofHours(1));
    static final Caller BY_DANA = knowing(caller("stf-dana", Role.REPRESENTATIVE), CLINIC, NORTH);
    static final Caller BY_MIA = knowing(caller("stf-mia", Role.MANAGER), CLINIC, NORTH);

    private static final List<Attendee> OFFICE = List.of(new Attendee("Lee Park", OfficeRole.BILLING));
    private static final List<MaterialVersionId> USED = List.of(new MaterialVersionId("mtv-hipaa-3"));

    private Visits() {}

    static LogVisit log(Instant start, Instant end, String lateReason) {
        return new LogVisit(
                VISIT,
                DANA,
                CLINIC,
                true,
                VisitPurpose.EDUCATION,
                List.of("Prior authorisation"),
                OFFICE,
                start,
                end,
                VisitMode.ON_SITE,
                VisitOutcome.POSITIVE,
                null,
                USED,
                lateReason);
    }

    static LogVisit log() {
        return log(START, END, null);
    }

    static CorrectVisit correct(String correction, Instant start, Instant end, String why) {
        return new CorrectVisit(
                VISIT,
                new CorrectionId(correction),
                true,
                VisitPurpose.EDUCATION,
                List.of("Prior authorisation"),
                OFFICE,
                start,
                end,
                VisitMode.ON_SITE,
                VisitOutcome.POSITIVE,
                null,
                USED,
                why);
    }

    static VisitDetails details(Instant start, Instant end) {
        return new VisitDetails(
                true,
                VisitPurpose.EDUCATION,
                List.of("Prior authorisation"),
                Attendee.asSaid(OFFICE),
                start,
                end,
                VisitMode.ON_SITE,
                VisitOutcome.POSITIVE,
                null,
                USED);
    }

    static VisitLogged logged() {
        return new VisitLogged(VISIT, DANA, CLINIC, NORTH, details(START, END), false, null, DANA, NOW);
    }

    static VisitCorrected corrected(String correction, Instant end, String why) {
        return new VisitCorrected(
                VISIT, new CorrectionId(correction), DANA, details(START, end), List.of("end"), why, DANA, NOW);
    }

    static VisitVoided voided(String reason) {
        return new VisitVoided(VISIT, reason, DANA, NOW);
    }
}
