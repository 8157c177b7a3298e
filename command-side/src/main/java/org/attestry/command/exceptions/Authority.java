package org.attestry.command.exceptions;

import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Money;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.Route;
import org.attestry.events.exceptions.Stakes;

/** The authority matrix as it stands; a command that asks for it must recall it. */
final class Authority {

    private Authority() {}

    /** The tiers that have to agree to something. */
    static Route route(Caller caller, Stakes stakes) {
        mustBeDollars(stakes.exposure());
        mustBeDollars(stakes.residualLoss());
        return Route.of(matrix(caller), stakes);
    }

    /** The matrix itself. */
    static AuthorityMatrixPublished matrix(Caller caller) {
        var versions = caller.historyOf(AuthorityMatrixId.PLAN);
        if (versions.isEmpty()) {
            throw new Refused(AuthorityRefusal.NO_MATRIX);
        }
        return (AuthorityMatrixPublished) versions.getLast();
    }

    /** An amount is held against the matrix in the money of the matrix only. */
    static void mustBeDollars(Money money) {
        if (!money.currency().equals(Route.CURRENCY)) {
            throw new Refused(AuthorityRefusal.MATRIX_CURRENCY, "It is " + money + ".");
        }
    }
}
