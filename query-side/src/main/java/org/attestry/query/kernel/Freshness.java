package org.attestry.query.kernel;

import java.time.Duration;
import org.attestry.http.KnownProblem;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.jdbc.core.JdbcTemplate;

/** Holds a query until its view includes a position, for a short while. */
final class Freshness {

    static final String HEADER = "Attestry-After";
    private static final Duration A_LOOK = Duration.ofSeconds(1);

    private final JdbcTemplate jdbc;
    private final ViewProgress progress;
    private final Duration patience;

    Freshness(JdbcTemplate jdbc, ViewProgress progress, Duration patience) {
        this.jdbc = jdbc;
        this.progress = progress;
        this.patience = patience;
    }

    /** Returns when the place includes the position; answers 422 for one that is not recorded, 409 when out of time. */
    void await(Place place, long wanted) {
        if (!place.isLedger() && progress.reached(place.schema(), wanted, Duration.ZERO)) {
            return;
        }
        long head = Place.LEDGER.position(jdbc);
        if (wanted > head) {
            throw new Rejected(Problem.invalid(HEADER, "is beyond the ledger, whose last position is " + head));
        }
        long end = System.nanoTime() + patience.toNanos();
        while (!place.isLedger() && place.position(jdbc) < wanted) {
            var left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) {
                throw notYet(place, wanted);
            }
            // woken by the view's progress; a notice that got lost costs a second
            progress.reached(place.schema(), wanted, left.compareTo(A_LOOK) < 0 ? left : A_LOOK);
        }
    }

    Rejected notYet(Place place, long wanted) {
        long position = place.position(jdbc);
        long head = Place.LEDGER.position(jdbc);
        return new Rejected(Problem.of(
                KnownProblem.NOT_THERE_YET,
                "The view includes position %d, not yet %d; the ledger is at %d, %d further."
                        .formatted(position, wanted, head, head - position)));
    }
}
