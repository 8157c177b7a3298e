package org.attestry.query.exceptions;

import java.time.Instant;
import java.util.List;
import org.attestry.events.MarketId;
import org.attestry.events.exceptions.CareEvent.PrecedentLinked;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionCaseId;
import org.attestry.events.exceptions.IntakeEvent.ExceptionDetected;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.LossModel;
import org.attestry.events.exceptions.Terms;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.Wish;
import org.attestry.query.exceptions.CaseFile.KeptOut;
import org.attestry.query.exceptions.CaseFile.Question;
import org.attestry.query.exceptions.CaseFile.RenewalStep;
import org.attestry.query.exceptions.CaseFile.Risk;
import org.attestry.query.exceptions.CaseFile.Submission;
import org.attestry.query.exceptions.CaseFile.TrackedCondition;
import org.attestry.query.statistics.LossFigures;
import org.jspecify.annotations.Nullable;

/** A file as its tables have it, before the figures that follow from it are worked out. */
record FiledCase(
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
        @Nullable ExceptionRiskAssessed risk,
        List<Question> questions,
        List<VettingOpinionRecorded> opinions,
        List<StandingControl> controls,
        List<Submission> routes,
        List<UsedAuthority> approvalPath,
        List<TrackedCondition> conditions,
        List<RenewalStep> renewals,
        List<KeptOut> keptOut,
        List<PrecedentLinked> linkedPrecedents,
        List<CaseStep> steps) {

    CaseFile opened() {
        return new CaseFile(
                caseId,
                state,
                since,
                market,
                confidential,
                detection,
                request,
                wish,
                emergency,
                terms,
                terms == null ? null : terms.hash(),
                questions,
                opinions,
                risk == null ? null : figures(risk),
                controls,
                routes,
                approvalPath,
                conditions,
                renewals,
                keptOut,
                linkedPrecedents,
                steps);
    }

    private static Risk figures(ExceptionRiskAssessed risk) {
        return new Risk(
                risk,
                LossFigures.of(LossModel.of(risk.probability(), risk.lossLow(), risk.lossHigh())),
                LossFigures.of(LossModel.of(risk.residualProbability(), risk.residualLow(), risk.residualHigh())));
    }
}
