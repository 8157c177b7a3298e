package org.attestry.query.issues;

import java.time.Duration;
import java.time.Instant;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueClassified;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueReopened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.IssueTransferred;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Level;
import org.attestry.events.issues.Priority;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;

/** What happened to issues, so many hours after the first of July. */
final class Told {

    static final MarketId NORTH = new MarketId("mkt-north");
    static final MarketId SOUTH = new MarketId("mkt-south");
    static final StaffId DANA = new StaffId("stf-dana");
    static final GroupId BILLING = new GroupId("grp-billing");

    private Told() {}

    static Instant hour(double hours) {
        return Instant.parse("2026-07-01T00:00:00Z").plus(Duration.ofSeconds((long) (hours * 3600)));
    }

    static IssueId id(int n) {
        return new IssueId("iss-" + n);
    }

    static IssueOpened opened(int n, double at) {
        return opened(n, NORTH, at);
    }

    static IssueOpened opened(int n, MarketId market, double at) {
        var reporter = new Reporter("Clinic by the Sea");
        return new IssueOpened(
                id(n), IssueKind.CUSTOMER, reporter, "Unpaid " + n, null, null, market, Channel.PHONE, hour(at));
    }

    static IssueClassified classified(int n, Priority priority, double at) {
        return new IssueClassified(id(n), "billing", null, null, Level.LOW, Level.LOW, priority, "So be it", hour(at));
    }

    static IssueAccepted accepted(int n, double at) {
        return new IssueAccepted(id(n), DANA, hour(at));
    }

    static IssueTransferred transferred(int n, double at) {
        return new IssueTransferred(id(n), null, null, BILLING, null, "Not ours", hour(at));
    }

    static InformationRequested asked(int n, double at) {
        return new InformationRequested(id(n), 1, WaitsFor.REPORTER, "Which claims?", hour(at));
    }

    static InformationSupplied answered(int n, double at) {
        return new InformationSupplied(id(n), 1, "These five", hour(at));
    }

    static IssueResolved resolved(int n, double clockStart, double pausedHours, double at) {
        long paused = (long) (pausedHours * 3600);
        return new IssueResolved(id(n), DANA, "corrected", "Done", hour(clockStart), paused, hour(at));
    }

    static IssueReopened reopened(int n, boolean sameClock, double at) {
        return new IssueReopened(id(n), "It came back", sameClock, hour(at));
    }

    static IssueClosed closed(int n, double at) {
        return new IssueClosed(id(n), null, hour(at));
    }
}
