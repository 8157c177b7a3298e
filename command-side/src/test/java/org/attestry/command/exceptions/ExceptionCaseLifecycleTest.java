package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.*;
import static org.attestry.command.exceptions.Decisions.*;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Callers.recalling;
import static org.attestry.events.exceptions.TriageOutcome.ROUTED;
import static org.attestry.events.exceptions.VettingFunction.LEGAL;
import static org.attestry.events.exceptions.VettingOpinion.SUPPORT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Lifecycle;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.SuspensionCause;
import org.attestry.events.exceptions.TermEvent.ExceptionExpired;
import org.junit.jupiter.api.Test;

class ExceptionCaseLifecycleTest {

    private static final Event[] ACTIVE = {
        requested(),
        triaged(),
        vettingStarted(),
        supported(),
        vetted(),
        riskAssessed(),
        Lives.proposed(),
        riskAssessed(),
        routed(),
        given(1, ANNA),
        tierApproved(1),
        given(2, BEA),
        given(2, BOB),
        tierApproved(2),
        approved(terms(Lives.REPORT), IN_PLACE, ANNA, BEA, BOB),
        Lives.activated(terms(Lives.REPORT), Lives.START)
    };

    @Test
    void every_command_is_answered_at_every_stage() throws Exception {
        life(decisions(intake(Lifecycle.of(ExceptionCase.class)
                        .stage("not requested")
                        .stage("detected", Intakes.detected(Finder.PERSON, DANA))
                        .stage("requested", upTo(1))
                        .stage("question open", requested(), Intakes.asked(1))
                        .stage("triaged", upTo(2))
                        .stage("vetting", upTo(4))
                        .stage("vetted", upTo(5))
                        .stage("assessed", upTo(8))
                        .stage("tier 1 decides", upTo(9))
                        .stage("tier 2 decides", upTo(12))
                        .stage("approved", upTo(15))
                        .stage("active", ACTIVE)
                        .stage("suspended", active(byHand()))
                        .stage("emergency", Emergencies.requested(), Emergencies.granted())
                        .stage("expired", active(new ExceptionExpired(CASE, LAST, Lives.END)))
                        .stage("rejected", assessed(routed(), rejected(1, ANNA)))
                        .stage("withdrawn", requested(), Intakes.withdrawn()))))
                .isAsIn("exception-case");
    }

    private static Lifecycle<ExceptionCase> intake(Lifecycle<ExceptionCase> table) {
        var olive = told(OLIVE);
        return table.command(told(DANA), Intakes.detecting(Finder.PERSON))
                .command(told(DANA), Intakes.requesting())
                .command(olive, Intakes.triaging(ROUTED))
                .command(olive, Intakes.asking(1))
                .command(told(DANA), Intakes.answering(1))
                .command(at(told(policy()), Intakes.PATIENCE_ENDS), new WithdrawSilentCase(CASE, 1))
                .command(told(DANA), Intakes.withdrawing())
                .command(told(DANA), Intakes.amending(1, wish(dollars("9000"), FIRST, LAST)))
                .command(olive, Intakes.startingVetting(LEGAL))
                .command(told(VERA), Intakes.speaking(LEGAL, SUPPORT))
                .command(olive, new CompleteVetting(CASE))
                .command(olive, Intakes.assessing(Intakes.loss("0.1", "100", "1000")))
                .command(olive, Lives.proposing(Lives.DUE))
                .command(olive, new MarkConfidential(CASE, List.of(new StaffId("stf-rita")), "A merger"));
    }

    private static Lifecycle<ExceptionCase> decisions(Lifecycle<ExceptionCase> table) {
        var precedent = recalling(told(OLIVE), Intakes.EARLIER, assessed(routed(), rejected(1, ANNA)));
        return table.command(told(OLIVE), submitting())
                .command(told(ABEL), approving(1))
                .command(told(ABEL), rejecting())
                .command(told(ABEL), returning())
                .command(told(VINCE), new DeclareConflict(CASE, "My cousin"))
                .command(told(OLIVE), new RecuseApprover(CASE, BEN.staff(), "Too close"))
                .command(precedent, new LinkPrecedent(CASE, Intakes.EARLIER, "The same clinic"))
                .command(told(ANNA), Emergencies.granting())
                .command(told(ABEL), new RatifyExceptionCase(CASE, null))
                .command(at(told(policy()), Emergencies.RATIFY_BY), new MissRatification(CASE));
    }

    private static Lifecycle<ExceptionCase> life(Lifecycle<ExceptionCase> table) {
        Caller olive = at(told(OLIVE), Lives.SUMMER);
        Caller due = at(told(policy()), Lives.DUE_AT);
        return table.command(at(told(policy()), Lives.START), new ActivateExceptionCase(CASE))
                .command(olive, Lives.meeting(Lives.REPORT))
                .command(due, new MissCondition(CASE, Lives.REPORT.id()))
                .command(olive, Lives.evidencing(Lives.DUE))
                .command(at(told(policy()), Lives.DUE_AT.minusSeconds(86_400)), new CallForEvidence(CASE, Lives.AUDIT))
                .command(due, new LapseControl(CASE, Lives.AUDIT))
                .command(olive, new SuspendExceptionCase(CASE, "A doubt"))
                .command(olive, new ReinstateExceptionCase(CASE, "No doubt any more"))
                .command(olive, new RevokeExceptionCase(CASE, "Misused"))
                .command(at(told(DANA), Lives.SUMMER), new CloseExceptionCase(CASE, "Not needed any more"))
                .command(at(told(DANA), Lives.SUMMER), new RequestRenewal(CASE, 1, LAST.plusDays(30), "Still needed"))
                .command(at(told(BEA), Lives.SUMMER), new ApproveRenewal(CASE, 1))
                .command(at(told(BEA), Lives.SUMMER), new RefuseRenewal(CASE, 1, "No longer needed"))
                .command(at(told(policy()), Lives.END.minusSeconds(30 * 86_400L)), new AnnounceExpiry(CASE, 30))
                .command(at(told(policy()), Lives.END), new ExpireExceptionCase(CASE));
    }

    private static Event byHand() {
        return Lives.suspended(SuspensionCause.BY_HAND, "A doubt", OLIVE, Lives.SUMMER);
    }

    private static Event[] active(Event end) {
        return Stream.concat(Stream.of(ACTIVE), Stream.of(end)).toArray(Event[]::new);
    }

    private static Event[] upTo(int steps) {
        return Arrays.copyOf(ACTIVE, steps);
    }
}
