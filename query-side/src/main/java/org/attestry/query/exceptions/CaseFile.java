package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.CareEvent.PrecedentLinked;
import org.attestry.events.exceptions.Condition;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.TermEvent.ConditionMet;
import org.attestry.events.exceptions.TermEvent.ConditionMissed;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ApprovalsVoided;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.attestry.query.statistics.LossFigures;
import org.jspecify.annotations.Nullable;

/**
 * All there is to know of a case.
 *
 * @param confidential whether few people may read it
 * @param detection how it was found, if it was
 * @param request what was asked for at first
 * @param wish what is asked for by now
 * @param emergency how it was granted at once, if it was
 * @param terms what was granted, as it stands
 * @param termsHash their hash, by which whoever puts them into effect answers for them
 * @param questions what was asked of the requester, and answered
 * @param opinions what each function thinks by now
 * @param risk what it may cost in a year
 * @param controls what stands in for the standard
 * @param routes each submission: its tiers, why so many, its precedents; and whether it was voided
 * @param approvalPath who decided what, when, and by what authority
 * @param conditions what must be done for the approval to hold
 * @param renewals how it came to last longer
 * @param keptOut who may not decide it
 * @param linkedPrecedents the earlier cases that somebody named as being like this one
 * @param steps everything that happened, oldest first
 */
public record CaseFile(
        ExceptionCaseId caseId,
        ExceptionState state,
        Instant since,
        @Nullable MarketId market,
        boolean confidential,
        @Nullable ExceptionDetected detection,
        @Nullable ExceptionRequested request,
        @Nullable Wish wish,
        @Nullable EmergencyExceptionGranted emergency,
        @Nullable Terms terms,
        @Nullable String termsHash,
        List<Question> questions,
        List<VettingOpinionRecorded> opinions,
        @Nullable Risk risk,
        List<StandingControl> controls,
        List<Submission> routes,
        List<UsedAuthority> approvalPath,
        List<TrackedCondition> conditions,
        List<RenewalStep> renewals,
        List<KeptOut> keptOut,
        List<PrecedentLinked> linkedPrecedents,
        List<CaseStep> steps) {

    /** Something asked of the requester, and what came back. */
    public record Question(
            ExceptionInfoRequested asked, @Nullable ExceptionInfoSupplied answered) {}

    /**
     * The risk as assessed last.
     *
     * @param withoutControls what follows from it in closed form
     * @param withControls the same with the compensating controls
     */
    public record Risk(ExceptionRiskAssessed assessed, LossFigures withoutControls, LossFigures withControls) {}

    /** One submission, and what made it void. */
    public record Submission(
            ApprovalRouted routed, @Nullable ApprovalsVoided voided) {}

    /** A condition, and whether it was met or missed. */
    public record TrackedCondition(
            Condition condition,
            @Nullable ConditionMet met,
            @Nullable ConditionMissed missed) {}

    /** A wish to last longer, and what became of it. */
    public record RenewalStep(
            RenewalRequested requested,
            @Nullable ExceptionRenewed renewed,
            @Nullable RenewalRefused refused) {}

    /** Somebody who may not decide it, by whose word. */
    public record KeptOut(StaffId staff, String reason, StaffId saidBy, Instant at) {}
}
