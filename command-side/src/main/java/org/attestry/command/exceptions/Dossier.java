package org.attestry.command.exceptions;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.exceptions.ExceptionEvent;
import org.attestry.events.exceptions.IntakeEvent.ExceptionRequested;
import org.attestry.events.exceptions.VettingEvent.VettingOpinionRecorded;
import org.attestry.events.exceptions.VettingEvent.VettingStarted;
import org.attestry.events.exceptions.VettingFunction;
import org.attestry.events.exceptions.Wish;
import org.attestry.events.exceptions.WishEvent.ExceptionAmended;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoRequested;
import org.attestry.events.exceptions.WishEvent.ExceptionInfoSupplied;
import org.jspecify.annotations.Nullable;

/** All that happened to a case so far; what a rule wants to know is read off it. */
record Dossier(List<ExceptionEvent> past) {

    Dossier {
        past = List.copyOf(past);
    }

    /** The same, and what happened next. */
    Dossier with(ExceptionEvent next) {
        return new Dossier(Stream.concat(past.stream(), Stream.of(next)).toList());
    }

    /** Everything of one kind, in order. */
    <E> List<E> all(Class<E> kind) {
        return past.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The last of one kind, if there is any. */
    <E> Optional<E> last(Class<E> kind) {
        return past.reversed().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Everything that happened after the last of one kind; everything, if there is none. */
    Dossier since(Class<? extends ExceptionEvent> kind) {
        var at = last(kind).map(past::lastIndexOf).orElse(-1);
        return new Dossier(past.subList(at + 1, past.size()));
    }

    /** What was requested at first. */
    ExceptionRequested request() {
        return last(ExceptionRequested.class).orElseThrow();
    }

    /** What is wanted by now. */
    Wish wish() {
        return last(ExceptionAmended.class)
                .map(ExceptionAmended::wish)
                .orElseGet(() -> request().wish());
    }

    /** What was asked and not answered yet. */
    Optional<ExceptionInfoRequested> openQuestion() {
        return last(ExceptionInfoRequested.class)
                .filter(asked -> last(ExceptionInfoSupplied.class)
                        .filter(answer -> answer.question() == asked.question())
                        .isEmpty());
    }

    /** What each function thinks by now. */
    Map<VettingFunction, VettingOpinionRecorded> opinions() {
        var latest = new EnumMap<VettingFunction, VettingOpinionRecorded>(VettingFunction.class);
        all(VettingOpinionRecorded.class).forEach(opinion -> latest.put(opinion.function(), opinion));
        return latest;
    }

    /** Whether the last of its kind said the same; at which moment does not matter. */
    <E extends ExceptionEvent> boolean says(Class<E> kind, Function<Instant, E> again) {
        return last(kind).filter(said -> said.equals(again.apply(said.at()))).isPresent();
    }

    /** Whoever requested it, themselves or through somebody. */
    Hands requester() {
        return new Hands(request().requestedBy(), request().onBehalfOf());
    }

    /** Who gains by it, if anybody in particular. */
    @Nullable
    StaffId beneficiary() {
        return request().beneficiary();
    }

    /** Refuses those who judge their own case. */
    void mustNotConcern(Hands hands) {
        if (hands.touch(requester()) || hands.include(beneficiary())) {
            throw new Refused(CaseRefusal.OWN_CASE);
        }
    }

    /** Refuses those who speak for a request that is not theirs. */
    void mustBeRequestedBy(Hands hands) {
        if (!hands.touch(requester())) {
            throw new Refused(CaseRefusal.NOT_YOUR_REQUEST);
        }
    }

    /** The functions that were asked for their opinion. */
    List<VettingFunction> functionsAsked() {
        return last(VettingStarted.class).map(VettingStarted::functions).orElse(List.of());
    }

    /** The zone in which its days are counted. */
    ZoneId zone() {
        return ZoneId.of(request().zone());
    }
}
