package org.attestry.events.exceptions;

import static java.util.stream.Collectors.joining;
import static org.attestry.events.exceptions.ExceptionEvent.who;
import static org.attestry.events.exceptions.ExceptionEvent.words;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.attestry.events.Money;
import org.attestry.events.StaffId;
import org.jspecify.annotations.Nullable;

/** How a case is vetted and its risk assessed. */
public sealed interface VettingEvent extends ExceptionEvent {

    /** These functions of the house were asked for their opinion. */
    record VettingStarted(ExceptionCaseId caseId, List<VettingFunction> functions, StaffId startedBy, Instant at)
            implements VettingEvent {

        public VettingStarted {
            functions = List.copyOf(functions);
        }

        @Override
        public String sentence() {
            return "%s asked for the opinion of %s"
                    .formatted(
                            startedBy,
                            functions.stream().map(ExceptionEvent::words).collect(joining(", ")));
        }
    }

    /** A function gave its opinion; a later opinion of the same function takes its place. */
    record VettingOpinionRecorded(
            ExceptionCaseId caseId,
            VettingFunction function,
            VettingOpinion opinion,
            String text,
            StaffId vettedBy,
            @Nullable StaffId onBehalfOf,
            Instant at)
            implements VettingEvent {

        @Override
        public String sentence() {
            var says = switch (opinion) {
                case SUPPORT -> "supports it";
                case CONDITIONS -> "supports it under conditions";
                case OBJECT -> "objects";
            };
            return "%s, for %s, %s: %s".formatted(who(vettedBy, onBehalfOf), words(function), says, text);
        }
    }

    /** Every function asked has spoken, and an officer closed the vetting. */
    record VettingCompleted(ExceptionCaseId caseId, StaffId completedBy, Instant at) implements VettingEvent {

        @Override
        public String sentence() {
            return "%s completed the vetting".formatted(completedBy);
        }
    }

    /**
     * What it may cost in a year: a probability and a lognormal loss given by its 90 % interval, without and with the
     * compensating controls; the expected losses follow from them in closed form (rules 3.14).
     */
    record ExceptionRiskAssessed(
            ExceptionCaseId caseId,
            BigDecimal probability,
            Money lossLow,
            Money lossHigh,
            BigDecimal residualProbability,
            Money residualLow,
            Money residualHigh,
            Money expectedLoss,
            Money residualLoss,
            int likelihoodClass,
            int impactClass,
            StaffId assessedBy,
            Instant at)
            implements VettingEvent {

        @Override
        public String sentence() {
            return "%s assessed the expected loss of a year as %s, and as %s with its controls"
                    .formatted(assessedBy, expectedLoss, residualLoss);
        }
    }
}
