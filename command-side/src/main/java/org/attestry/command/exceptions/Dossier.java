package org.attestry.command.exceptions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attestry.command.kernel.Refused;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionRequested;
import org.attestry.events.exceptions.ExceptionEvent.ExceptionVetted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.VettingOpinion;
import org.jspecify.annotations.Nullable;

/** What was requested, and what each function thinks of it by now. */
record Dossier(ExceptionRequested request, Map<VettingFunction, ExceptionVetted> opinions) {

    Dossier {
        opinions = Map.copyOf(opinions);
    }

    /** The same, with a function's latest opinion. */
    Dossier with(ExceptionVetted opinion) {
        var all = new EnumMap<VettingFunction, ExceptionVetted>(VettingFunction.class);
        all.putAll(opinions);
        all.put(opinion.function(), opinion);
        return new Dossier(request, all);
    }

    /** What a function thinks by now, if it has spoken. */
    @Nullable
    ExceptionVetted opinionOf(VettingFunction function) {
        return opinions.get(function);
    }

    /** Whether these hands requested it. */
    boolean isRequestedBy(Hands hands) {
        return hands.touch(new Hands(request.requestedBy(), request.onBehalfOf()));
    }

    /**
     * Keeps whoever requested it, or gains by it, from judging it.
     *
     * @throws Refused if these hands do
     */
    void mustNotConcern(Hands hands) {
        if (isRequestedBy(hands) || hands.include(request.beneficiary())) {
            throw new Refused(ExceptionsRefusal.OWN_CASE, request.sentence() + ".");
        }
    }

    /**
     * Keeps whoever requested it, gains by it or vetted it from deciding it.
     *
     * @throws Refused if these hands did
     */
    void mustBeDecidableBy(Hands hands) {
        mustNotConcern(hands);
        opinions.values().stream()
                .filter(opinion -> hands.touch(new Hands(opinion.vettedBy(), opinion.onBehalfOf())))
                .findFirst()
                .ifPresent(own -> {
                    throw new Refused(ExceptionsRefusal.VETTED_BY_YOU, own.sentence() + ".");
                });
    }

    /** The opinions that stand against an approval. */
    List<ExceptionVetted> objections() {
        return opinions.values().stream()
                .filter(opinion -> opinion.opinion() == VettingOpinion.OBJECT)
                .sorted((a, b) -> a.function().compareTo(b.function()))
                .toList();
    }
}
