package org.attestry.query.backtests;

import java.util.List;
import java.util.Objects;
import org.attestry.events.Money;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.Stakes;
import org.attestry.events.exceptions.Tier;
import org.attestry.events.exceptions.VettingEvent.ExceptionRiskAssessed;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.query.kernel.Rows;
import org.jspecify.annotations.Nullable;

/** What is known of a case while its history is told: as much as authority goes by. */
final class Dossier {

    private final String item;
    private @Nullable ExceptionRequested request;
    private @Nullable Wish wish;
    private @Nullable Money residualLoss;

    Dossier(String item) {
        this.item = item;
    }

    void hear(ExceptionEvent event) {
        switch (event) {
            case ExceptionRequested e -> {
                request = e;
                wish = e.wish();
            }
            case ExceptionAmended e -> wish = e.wish();
            case ExceptionRiskAssessed e -> residualLoss = e.residualLoss();
            default -> {} // decisions of which nobody asked
        }
    }

    private ExceptionRequested request() {
        return Objects.requireNonNull(request);
    }

    private Wish wish() {
        return Objects.requireNonNull(wish);
    }

    Stakes stakes(int precedents) {
        return Stakes.of(request().kind(), wish(), Objects.requireNonNull(residualLoss), precedents);
    }

    /** Where nobody assessed the risk, all of the exposure counts as what may be lost. */
    Stakes stakesUnassessed() {
        return Stakes.of(request().kind(), wish(), wish().exposure(), 0);
    }

    void write(Rows rows, String part, Verdict was, Verdict wouldBe) {
        rows.put("judged", item, part)
                .set("change", change(tiers(was), tiers(wouldBe)))
                .set("market", request().market())
                .set("case_id", item)
                .set("was", was.outcome())
                .set("would_be", wouldBe.outcome())
                .set("was_verdict", was)
                .set("would_be_verdict", wouldBe)
                .set("exposure", wish().exposure().amount());
    }

    private static List<Tier> tiers(Verdict verdict) {
        return Objects.requireNonNull(verdict.tiers());
    }

    private static Change change(List<Tier> was, List<Tier> wouldBe) {
        int up = Integer.compare(wouldBe.getLast().number(), was.getLast().number());
        if (up != 0) {
            return up > 0 ? Change.TIER_UP : Change.TIER_DOWN;
        }
        return was.equals(wouldBe) ? Change.SAME : Change.QUORUM;
    }
}
