package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalGiven;
import org.attestry.events.exceptions.DelegationId;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.ExceptionKind;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.StandardId;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.network.ProviderId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for an approver, with all that is needed to decide it.
 *
 * @param what what is to be decided
 * @param kind the sort of standard; missing for emergencies
 * @param market missing: it concerns the whole plan
 * @param wish what is asked for; missing for emergencies
 * @param terms what an approval would grant, or was granted
 * @param emergency why it could not wait
 * @param renewal how much longer it is to last
 * @param risk what it may cost in a year
 * @param question what whoever asked still owes an answer to
 * @param matrixVersion the version of the authority matrix it is decided under
 * @param round how often it was submitted; -1 where there are no rounds
 * @param tier the tier whose turn it is
 * @param seat who sits at this tier and how many must agree
 * @param tiers how many tiers there are
 * @param demands why so many
 * @param agreed who has agreed so far, at which tier and under which further conditions
 * @param opinions what each function thinks
 * @param controls what stands in for the standard
 * @param precedents the decided cases most like it, as they were when it was submitted
 * @param since since when this tier could decide
 * @param decideBy when it is over unless somebody decides
 * @param days how many days (UTC) it has waited at this tier
 * @param delegation the delegation by which you may decide; missing: by your own role
 * @param inPlaceOf in whose place
 * @param waitsFor for whom it waits: you; or, with all, those of the panel who may still speak, nobody named meaning
 *     anybody with the role of the tier
 */
public record WaitingCase(
        ExceptionCaseId caseId,
        What what,
        @Nullable ExceptionKind kind,
        StandardId standard,
        int standardVersion,
        String clause,
        @Nullable String customer,
        @Nullable ProviderId provider,
        @Nullable MarketId market,
        StaffId requestedBy,
        @Nullable StaffId onBehalfOf,
        @Nullable StaffId beneficiary,
        @Nullable Wish wish,
        @Nullable Terms terms,
        @Nullable String emergency,
        @Nullable RenewalRequested renewal,
        @Nullable ExceptionRiskAssessed risk,
        @Nullable ExceptionInfoRequested question,
        @Nullable Integer matrixVersion,
        int round,
        int tier,
        @Nullable Tier seat,
        int tiers,
        @Nullable List<Demand> demands,
        List<ApprovalGiven> agreed,
        List<VettingOpinionRecorded> opinions,
        List<StandingControl> controls,
        List<ExceptionCaseId> precedents,
        Instant requestedAt,
        Instant since,
        @Nullable Instant decideBy,
        int days,
        @Nullable DelegationId delegation,
        @Nullable StaffId inPlaceOf,
        List<StaffId> waitsFor) {

    /** What is to be decided. */
    public enum What {
        /** Whether it may be done. */
        APPROVAL,
        /** Whether it may last longer. */
        RENEWAL,
        /** Whether it was right to grant it in an emergency. */
        RATIFICATION
    }
}
