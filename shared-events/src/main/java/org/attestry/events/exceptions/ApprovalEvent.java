package org.attestry.events.exceptions;

import static org.attestry.events.exceptions.ExceptionEvent.who;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.attestry.events.DueTime;
import org.attestry.events.InMarket;
import org.attestry.events.MarketId;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How a case is decided, tier by tier. */
public sealed interface ApprovalEvent extends ExceptionEvent
        permits ApprovalEvent.ApprovalRouted,
                ApprovalEvent.ApprovalGiven,
                ApprovalEvent.ExceptionTierApproved,
                ApprovalEvent.ExceptionApproved,
                ApprovalEvent.ExceptionRejected,
                ApprovalEvent.ExceptionReturned,
                RecusalEvent {

    /** It was submitted: these tiers decide these terms one after the other, under this version of the matrix. */
    record ApprovalRouted(
            ExceptionCaseId caseId,
            int round,
            int matrixVersion,
            List<Tier> tiers,
            List<Demand> demands,
            List<ExceptionCaseId> precedents,
            Terms terms,
            StaffId submittedBy,
            Instant at)
            implements ApprovalEvent {

        public ApprovalRouted {
            tiers = List.copyOf(tiers);
            demands = List.copyOf(demands);
            precedents = List.copyOf(precedents);
        }

        @Override
        public String sentence() {
            return "%s submitted it for approval by %d tiers, under version %d of the authority matrix"
                    .formatted(submittedBy, tiers.size(), matrixVersion);
        }
    }

    /** One approver agreed at a tier, perhaps by delegation, perhaps under further conditions. */
    record ApprovalGiven(
            ExceptionCaseId caseId,
            int round,
            int tier,
            List<Condition> conditions,
            StaffId approvedBy,
            @Nullable StaffId onBehalfOf,
            @Nullable DelegationId delegation,
            int matrixVersion,
            Instant at)
            implements ApprovalEvent {

        public ApprovalGiven {
            conditions = List.copyOf(conditions);
        }

        @Override
        public String sentence() {
            return "%s agreed at tier %d%s%s"
                    .formatted(
                            who(approvedBy, onBehalfOf),
                            tier,
                            delegation == null ? "" : " by " + delegation,
                            conditions.isEmpty() ? "" : ", under " + conditions.size() + " further conditions");
        }
    }

    /** Enough of a tier agreed. */
    record ExceptionTierApproved(ExceptionCaseId caseId, int round, int tier, Instant at) implements ApprovalEvent {
        @Override
        public String sentence() {
            return "Tier %d has agreed".formatted(tier);
        }
    }

    /** Every tier agreed: this may be done, to these terms, and is to be in place by that day. */
    record ExceptionApproved(
            ExceptionCaseId caseId,
            Terms terms,
            int matrixVersion,
            List<StaffId> approvers,
            LocalDate implementBy,
            Instant endsAt,
            @Nullable MarketId market,
            Instant at)
            implements ApprovalEvent, InMarket {

        public ExceptionApproved {
            approvers = List.copyOf(approvers);
        }

        @Override
        public String sentence() {
            return "It is approved from %s until %s, to be in place by %s"
                    .formatted(terms.from(), terms.until(), implementBy);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.granted(terms, at);
        }
    }

    /** An approver refused, and said why. */
    record ExceptionRejected(
            ExceptionCaseId caseId,
            int tier,
            String reason,
            StaffId rejectedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements ApprovalEvent {
        @Override
        public String sentence() {
            return "%s rejected it at tier %d: %s".formatted(who(rejectedBy, onBehalfOf), tier, reason);
        }

        @Override
        public List<DueTime> dueTimes() {
            return ExceptionDues.over();
        }
    }

    /** An approver sent it back to be worked over and submitted again. */
    record ExceptionReturned(
            ExceptionCaseId caseId,
            int tier,
            String reason,
            StaffId returnedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements ApprovalEvent {
        @Override
        public String sentence() {
            return "%s returned it from tier %d: %s".formatted(who(returnedBy, onBehalfOf), tier, reason);
        }
    }
}
