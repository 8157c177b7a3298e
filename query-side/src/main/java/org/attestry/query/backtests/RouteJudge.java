package org.attestry.query.backtests;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.AuthorityBackTestEvent.AuthorityBackTestOrdered;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.Demand;
import org.attestry.events.exceptions.EmergencyEvent.EmergencyExceptionGranted;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Tier;
import org.attestry.query.kernel.Rows;

/** Holds the tiers that each case was routed to against those that the proposed matrix would have named. */
final class RouteJudge implements Judge {

    private final AuthorityBackTestOrdered order;
    private final AuthorityMatrixPublished proposed;
    private final Map<Integer, AuthorityMatrixPublished> published;

    /**
     * Knows what holds for all cases.
     *
     * @param said every version of the matrix
     */
    RouteJudge(AuthorityBackTestOrdered order, List<Told> said) {
        this.order = order;
        this.proposed = proposed(order);
        this.published = said.stream()
                .map(told -> (AuthorityMatrixPublished) told.event())
                .collect(Collectors.toMap(AuthorityMatrixPublished::version, matrix -> matrix));
    }

    private static AuthorityMatrixPublished proposed(AuthorityBackTestOrdered order) {
        return new AuthorityMatrixPublished(
                AuthorityMatrixId.PLAN,
                0,
                order.tiers(),
                order.kinds(),
                order.exposure(),
                order.residualLoss(),
                order.days(),
                order.criticalTier(),
                order.withoutPrecedentTier(),
                order.maxDelegationDays(),
                new StaffId("stf-attestry"),
                order.at());
    }

    @Override
    public void judge(String item, List<Told> history, Rows rows) {
        var dossier = new Dossier(item);
        for (var told : history) {
            switch (told.event()) {
                case ApprovalRouted e
                when covers(e.at()) -> {
                    var route = Route.of(proposed, dossier.stakes(e.precedents().size()));
                    var was = verdict(e.tiers(), e.demands(), told);
                    dossier.write(rows, "round-" + e.round(), was, verdict(route.tiers(), route.demands(), told));
                }
                case EmergencyExceptionGranted e when covers(e.at()) -> granted(dossier, told, e, rows);
                case ExceptionEvent e -> dossier.hear(e);
                default -> throw new IllegalStateException("No case is about " + told);
            }
        }
    }

    /** Nobody has assessed the risk of what could not wait, and the highest tier decides alone. */
    private void granted(Dossier dossier, Told told, EmergencyExceptionGranted granted, Rows rows) {
        var stakes = dossier.stakesUnassessed();
        var was = Route.of(Objects.requireNonNull(published.get(granted.matrixVersion())), stakes);
        var would = Route.of(proposed, stakes);
        dossier.write(
                rows,
                "emergency",
                verdict(List.of(was.highest()), was.demands(), told),
                verdict(List.of(would.highest()), would.demands(), told));
    }

    private boolean covers(Instant at) {
        return !at.isBefore(order.from()) && at.isBefore(order.until());
    }

    private static Verdict verdict(List<Tier> tiers, List<Demand> demands, Told told) {
        var highest = "TIER_" + tiers.getLast().number();
        return new Verdict(highest, null, null, null, null, tiers, demands, told.position(), told.position());
    }
}
