package org.attestry.command.exceptions;

import static org.attestry.command.exceptions.Cases.ABEL;
import static org.attestry.command.exceptions.Cases.ANNA;
import static org.attestry.command.exceptions.Cases.BEN;
import static org.attestry.command.exceptions.Cases.CASE;
import static org.attestry.command.exceptions.Cases.DANA;
import static org.attestry.command.exceptions.Cases.OLIVE;
import static org.attestry.command.exceptions.Cases.VERA;
import static org.attestry.command.exceptions.Decisions.approving;
import static org.attestry.command.exceptions.Decisions.rejecting;
import static org.attestry.command.exceptions.Decisions.returning;
import static org.attestry.command.exceptions.Decisions.submitting;
import static org.attestry.command.exceptions.Intakes.EARLIER;
import static org.attestry.command.exceptions.Intakes.PATIENCE_ENDS;
import static org.attestry.command.exceptions.Intakes.told;
import static org.attestry.command.exceptions.Lives.AUDIT;
import static org.attestry.command.exceptions.Lives.DUE;
import static org.attestry.command.exceptions.Lives.DUE_AT;
import static org.attestry.command.exceptions.Lives.END;
import static org.attestry.command.exceptions.Lives.OWNER;
import static org.attestry.command.exceptions.Lives.REPORT;
import static org.attestry.command.exceptions.Lives.SIGNED;
import static org.attestry.command.exceptions.Lives.START;
import static org.attestry.command.exceptions.Lives.SUMMER;
import static org.attestry.command.kernel.Callers.at;
import static org.attestry.command.kernel.Callers.caller;
import static org.attestry.command.kernel.Callers.policy;
import static org.attestry.command.kernel.Callers.recalling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attestry.command.kernel.Caller;
import org.attestry.events.Event;
import org.attestry.events.exceptions.ControlId;
import org.attestry.events.exceptions.ExceptionDues;
import org.attestry.events.exceptions.Finder;
import org.attestry.events.exceptions.TriageOutcome;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;

/** Every command that a case hears, in its usual form and by somebody who may say it. */
final class EveryCommand {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    private static final ControlId COUNT = new ControlId("ctl-count");

    private EveryCommand() {}

    /** A command, and who says it when. */
    record Said(Caller caller, Object command) {}

    /** All of them, in the order a case may hear them. */
    static Stream<Said> said() {
        return Stream.of(beforeTheDecision(), decisions(), whileItLasts(), byTimeAlone())
                .flatMap(said -> said);
    }

    private static Stream<Said> beforeTheDecision() {
        return Stream.of(
                by(OLIVE, Intakes.detecting(Finder.RULE)),
                by(DANA, Intakes.requesting()),
                by(OLIVE, Intakes.triaging(TriageOutcome.ROUTED)),
                by(OLIVE, Intakes.asking(2)),
                by(DANA, Intakes.answering(1)),
                by(OLIVE, Intakes.startingVetting(VettingFunction.LEGAL, VettingFunction.FINANCE)),
                by(VERA, Intakes.speaking(VettingFunction.LEGAL, VettingOpinion.CONDITIONS)),
                by(OLIVE, new CompleteVetting(CASE)),
                by(OLIVE, Intakes.assessing(Intakes.loss("0.1", "50", "500"))),
                by(DANA, Intakes.amending(1, Cases.wish(Cases.dollars("15000"), Cases.FIRST, Cases.LAST))),
                by(OLIVE, new ProposeCompensatingControl(CASE, COUNT, "Count", OWNER, "List", 7, DUE)),
                by(DANA, Intakes.withdrawing()),
                by(OLIVE, new MarkConfidential(CASE, List.of(VERA.staff()), "A merger")));
    }

    private static Stream<Said> decisions() {
        var approvedEarlier = recalling(told(OLIVE), EARLIER, earlier());
        return Stream.of(
                by(OLIVE, submitting()),
                by(ABEL, approving(1)),
                by(ANNA, rejecting()),
                by(ANNA, returning()),
                by(ANNA, new DeclareConflict(CASE, "My cousin")),
                by(OLIVE, new RecuseApprover(CASE, ANNA.staff(), "A cousin")),
                new Said(approvedEarlier, new LinkPrecedent(CASE, EARLIER, "The same")),
                by(ANNA, Emergencies.granting()),
                by(ABEL, new RatifyExceptionCase(CASE, null)));
    }

    private static Stream<Said> whileItLasts() {
        var omar = caller(OWNER.value());
        return Stream.of(
                        by(OLIVE, Lives.meeting(SIGNED)),
                        by(omar, Lives.evidencing(DUE)),
                        by(OLIVE, new SuspendExceptionCase(CASE, "An audit")),
                        by(OLIVE, new ReinstateExceptionCase(CASE, "It is over")),
                        by(OLIVE, new RevokeExceptionCase(CASE, "Misused")),
                        by(OLIVE, new CloseExceptionCase(CASE, "Not needed")),
                        by(DANA, new RequestRenewal(CASE, 1, MARCH, "Still needed")),
                        by(BEN, new ApproveRenewal(CASE, 1)),
                        by(BEN, new RefuseRenewal(CASE, 1, "No longer")))
                .map(said -> new Said(at(said.caller(), SUMMER), said.command()));
    }

    private static Stream<Said> byTimeAlone() {
        return Stream.of(
                due(PATIENCE_ENDS, new WithdrawSilentCase(CASE, 1)),
                due(Emergencies.RATIFY_BY, new MissRatification(CASE)),
                due(START, new ActivateExceptionCase(CASE)),
                due(SUMMER, new CallForEvidence(CASE, AUDIT)),
                due(DUE_AT, new LapseControl(CASE, AUDIT)),
                due(DUE_AT, new MissCondition(CASE, REPORT.id())),
                due(ExceptionDues.noticeOf(Decisions.terms(), 7), new AnnounceExpiry(CASE, 7)),
                due(END, new ExpireExceptionCase(CASE)));
    }

    private static Said by(Caller who, Object command) {
        return new Said(told(who), command);
    }

    private static Said due(Instant moment, Object command) {
        return new Said(at(told(policy()), moment), command);
    }

    private static Event[] earlier() {
        return Stream.of(Cases.requested(EARLIER, Cases.wish(), DANA.staff(), null), Decisions.approved())
                .toArray(Event[]::new);
    }
}
