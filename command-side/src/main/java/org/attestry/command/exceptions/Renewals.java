package org.attestry.command.exceptions;

import java.util.List;
import java.util.Optional;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.Id;
import org.attestry.events.exceptions.ApprovalEvent.ApprovalRouted;
import org.attestry.events.exceptions.AuthorityMatrixId;
import org.attestry.events.exceptions.MatrixEvent.AuthorityMatrixPublished;
import org.attestry.events.exceptions.RenewalEvent.ExceptionRenewed;
import org.attestry.events.exceptions.RenewalEvent.RenewalRefused;
import org.attestry.events.exceptions.RenewalEvent.RenewalRequested;
import org.attestry.events.exceptions.Tier;

/** What is known about the renewals of a case, and who decides them. */
final class Renewals {

    /** What a command about a renewal needs to know. */
    static final List<Id> RECALLS = List.of(AuthorityMatrixId.PLAN);

    private Renewals() {}

    /** The renewal that is asked for and not decided, if there is one. */
    static Optional<RenewalRequested> asked(Dossier dossier) {
        return dossier.last(RenewalRequested.class).filter(request -> {
            var since = dossier.since(RenewalRequested.class);
            return since.last(ExceptionRenewed.class).isEmpty()
                    && since.last(RenewalRefused.class).isEmpty();
        });
    }

    /** All that was said since the renewal that is open was asked for. */
    static Dossier open(Dossier dossier) {
        if (asked(dossier).isEmpty()) {
            throw new Refused(TermRefusal.NO_RENEWAL_ASKED);
        }
        return dossier.since(RenewalRequested.class);
    }

    /** How often it was renewed. */
    static int granted(Dossier dossier) {
        return dossier.all(ExceptionRenewed.class).size();
    }

    /** The tier that decides the next one: the last that approved the case, and one higher from the second renewal on. */
    static Tier nextTier(Dossier dossier, Caller caller) {
        var tiers = tiers(dossier, caller);
        int last = route(dossier).tiers().getLast().number();
        int wanted = granted(dossier) == 0 ? last : last + 1;
        return tier(tiers, Math.min(wanted, tiers.getLast().number()));
    }

    /** A tier as the version of the matrix has it under which the case was submitted. */
    static Tier tier(Dossier dossier, int number, Caller caller) {
        return tier(tiers(dossier, caller), number);
    }

    private static Tier tier(List<Tier> tiers, int number) {
        return tiers.stream().filter(t -> t.number() == number).findFirst().orElseThrow();
    }

    private static List<Tier> tiers(Dossier dossier, Caller caller) {
        return caller.historyOf(AuthorityMatrixId.PLAN).stream()
                .filter(event -> event instanceof AuthorityMatrixPublished e
                        && e.version() == route(dossier).matrixVersion())
                .map(event -> ((AuthorityMatrixPublished) event).tiers())
                .findFirst()
                .orElseThrow();
    }

    private static ApprovalRouted route(Dossier dossier) {
        return dossier.last(ApprovalRouted.class).orElseThrow();
    }
}
