package org.attestry.benchmarks.history;

import java.util.Objects;
import org.attestry.benchmarks.Login;
import org.attestry.benchmarks.QueryNode;
import org.attestry.benchmarks.WrongResult;
import org.attestry.query.kernel.Asker;
import org.attestry.query.kernel.Verified;
import org.attestry.query.kernel.Verifier;
import org.attestry.query.visits.FindVisits;

/** Asks how the visit log was at half the history, and verifies how it is. */
final class PastStates {
    private static final FindVisits LATEST = new FindVisits(null, null, null, null, null, null, null, null);

    private final QueryNode node;
    private final Login superuser;
    private final int half;
    private final String digest;

    /** To be made when what serves is at half the history: the digest it has there is the one that the past must have. */
    PastStates(QueryNode node, Login superuser, int half) throws InterruptedException {
        this.node = node;
        this.superuser = superuser;
        this.half = half;
        this.digest = verified(half).digest();
    }

    /** How long the first to ask for it waits, in seconds. */
    double ask() {
        long start = System.nanoTime();
        var answer = node.part(Asker.class).askAsOf(LATEST, QueryNode.DIRECTOR, Integer.toString(half));
        long end = System.nanoTime();
        WrongResult.unlessEqual("position of the past", half, answer.position());
        if (!digest.equals(Objects.requireNonNull(answer.digest()))) {
            throw new WrongResult("The past at %d is %s, and was %s".formatted(half, answer.digest(), digest));
        }
        forget();
        return (end - start) / 1e9;
    }

    /** How long a verification of what serves takes, in seconds. */
    double verify(int events) throws InterruptedException {
        long start = System.nanoTime();
        verified(events);
        return (System.nanoTime() - start) / 1e9;
    }

    private Verified verified(int position) throws InterruptedException {
        Verified found = node.part(Verifier.class).verify(Rebuilds.VISIT_LOG, "bench");
        WrongResult.unlessEqual("position of the verification", position, found.position());
        if (!found.compared().isSame() || found.parked() > 0) {
            throw new WrongResult("What serves is not what history gives: " + found);
        }
        return found;
    }

    /** The next round is the first to ask again. */
    private void forget() {
        String schema = superuser.text("delete from views_past.state returning schema");
        superuser.run("drop schema " + schema + " cascade");
    }
}
