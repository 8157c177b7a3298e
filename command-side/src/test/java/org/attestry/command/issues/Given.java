package org.attestry.command.issues;

import static org.attestry.command.kernel.Callers.NOW;
import static org.attestry.command.kernel.Callers.caller;

import java.time.Duration;
import java.time.Instant;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Callers;
import org.attestry.command.kernel.Envelope;
import org.attestry.command.kernel.Source;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.issues.Channel;
import org.attestry.events.issues.GroupId;
import org.attestry.events.issues.IssueEvent.InformationRequested;
import org.attestry.events.issues.IssueEvent.InformationSupplied;
import org.attestry.events.issues.IssueEvent.IssueAccepted;
import org.attestry.events.issues.IssueEvent.IssueAssigned;
import org.attestry.events.issues.IssueEvent.IssueClosed;
import org.attestry.events.issues.IssueEvent.IssueDropped;
import org.attestry.events.issues.IssueEvent.IssueMerged;
import org.attestry.events.issues.IssueEvent.IssueOpened;
import org.attestry.events.issues.IssueEvent.IssueResolved;
import org.attestry.events.issues.IssueEvent.ResolutionConfirmed;
import org.attestry.events.issues.IssueEvent.ResolutionProposed;
import org.attestry.events.issues.IssueId;
import org.attestry.events.issues.IssueKind;
import org.attestry.events.issues.Reporter;
import org.attestry.events.issues.WaitsFor;
import org.jspecify.annotations.Nullable;

/** Issues at every stage, and the people around them. */
final class Given {

    static final IssueId ISSUE = new IssueId("iss-2026-0001");
    static final IssueId OTHER = new IssueId("iss-2026-0002");
    static final MarketId NORTH = new MarketId("mkt-north");
    static final StaffId DANA = new StaffId("stf-dana");
    static final StaffId LEE = new StaffId("stf-lee");
    static final GroupId BILLING = new GroupId("grp-billing");
    static final GroupId CONTRACTS = new GroupId("grp-contracts");
    static final Reporter CLINIC = new Reporter("Clinic by the Sea");
    static final Instant OPENED = NOW.minus(Duration.ofDays(10));

    private Given() {}

    static Caller dana() {
        return caller("stf-dana");
    }

    static Caller lee() {
        return caller("stf-lee");
    }

    /** The same person, so many hours after the issue was opened. */
    static Caller after(long hours, Caller who) {
        return Callers.at(who, hour(hours));
    }

    /** An import of history. */
    static Caller importing() {
        var admin = caller("stf-admin");
        return new Caller(admin.person(), NOW, Envelope.of(Source.IMPORT), admin.known());
    }

    static Instant hour(long hours) {
        return OPENED.plus(Duration.ofHours(hours));
    }

    static IssueOpened opened() {
        return openedBy(CLINIC);
    }

    static IssueOpened openedBy(Reporter reporter) {
        return new IssueOpened(
                ISSUE, IssueKind.CUSTOMER, reporter, "Unpaid claims", null, null, NORTH, Channel.PHONE, OPENED);
    }

    static IssueAssigned assigned(@Nullable GroupId group, @Nullable StaffId person) {
        return new IssueAssigned(ISSUE, group, person, hour(1));
    }

    static IssueAccepted accepted() {
        return new IssueAccepted(ISSUE, DANA, hour(2));
    }

    static InformationRequested asked() {
        return new InformationRequested(ISSUE, 1, WaitsFor.REPORTER, "Which claims?", hour(3));
    }

    static InformationSupplied answered() {
        return new InformationSupplied(ISSUE, 1, "These five", hour(5));
    }

    static ResolutionProposed proposed() {
        return new ResolutionProposed(ISSUE, DANA, "Extend the scope", hour(4));
    }

    static IssueResolved resolved() {
        return new IssueResolved(ISSUE, DANA, "corrected", "The scope was extended", OPENED, 0, hour(6));
    }

    static ResolutionConfirmed confirmed() {
        return new ResolutionConfirmed(ISSUE, LEE, "Paid", hour(7));
    }

    static IssueClosed closed() {
        return new IssueClosed(ISSUE, null, hour(8));
    }

    static IssueDropped dropped() {
        return new IssueDropped(ISSUE, "Reported in error", hour(8));
    }

    static IssueMerged merged() {
        return new IssueMerged(ISSUE, OTHER, hour(8));
    }
}
