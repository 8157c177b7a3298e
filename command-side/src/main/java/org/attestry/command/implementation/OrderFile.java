package org.attestry.command.implementation;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.attestry.command.kernel.Caller;
import org.attestry.command.kernel.Refused;
import org.attestry.events.StaffId;
import org.attestry.events.implementation.HandOverEvent.ApprovalCommunicated;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueried;
import org.attestry.events.implementation.HandOverEvent.ApprovalQueryAnswered;
import org.attestry.events.implementation.ImplementationEvent;
import org.attestry.events.implementation.RemovalEvent.RemovalOrdered;
import org.attestry.events.implementation.VerificationEvent.ImplementationDeviates;
import org.attestry.events.implementation.VerificationEvent.ImplementationVerified;
import org.attestry.events.implementation.WorkEvent.ImplementationBlocked;
import org.attestry.events.implementation.WorkEvent.ImplementationReported;
import org.attestry.events.implementation.WorkEvent.ImplementationStarted;
import org.attestry.events.implementation.WorkEvent.ImplementationUnblocked;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an implementation.
 *
 * @param order the terms handed over last
 * @param last the latest event of each kind in this round that still counts
 * @param implementers who had a hand in it in this round
 * @param begun whether anything may be live, from this round or one before
 * @param latest what happened last
 */
record OrderFile(
        ApprovalCommunicated order,
        Map<Class<?>, ImplementationEvent> last,
        Set<StaffId> implementers,
        boolean begun,
        ImplementationEvent latest) {

    OrderFile {
        last = Map.copyOf(last);
        implementers = Set.copyOf(implementers);
    }

    static OrderFile of(ApprovalCommunicated order, boolean begun) {
        return new OrderFile(order, Map.of(), Set.of(), begun, order);
    }

    OrderFile after(ImplementationEvent event) {
        var next = new HashMap<>(last);
        next.put(event.getClass(), event);
        switch (event) {
            case ApprovalQueryAnswered e -> next.remove(ApprovalQueried.class);
            case ImplementationUnblocked e -> next.remove(ImplementationBlocked.class);
            case ImplementationDeviates e -> next.remove(ImplementationReported.class);
            case ImplementationReported e -> next.remove(ImplementationDeviates.class);
            default -> {}
        }
        var hands = new HashSet<>(implementers);
        hands.addAll(Hands.in(event));
        return new OrderFile(order, next, hands, begun || begins(event), event);
    }

    private static boolean begins(ImplementationEvent event) {
        return event instanceof ImplementationStarted
                || event instanceof ImplementationReported
                || event instanceof ImplementationVerified;
    }

    /** The latest event of this kind, if there was one that still counts. */
    <E extends ImplementationEvent> @Nullable E last(Class<E> kind) {
        return kind.cast(last.get(kind));
    }

    /** Whether this was said before and still counts, at whatever moment. */
    boolean has(Class<? extends ImplementationEvent> kind, Function<Instant, ? extends ImplementationEvent> saying) {
        var before = last(kind);
        return before != null && before.equals(saying.apply(before.at()));
    }

    /** The question the exception office owes an answer to. */
    @Nullable
    ApprovalQueried question() {
        return last(ApprovalQueried.class);
    }

    /** How many questions were asked in this round. */
    int questions() {
        var open = question();
        var answered = last(ApprovalQueryAnswered.class);
        return open != null ? open.question() : answered == null ? 0 : answered.question();
    }

    /** How many blocks were reported in this round. */
    int blocks() {
        var standing = last(ImplementationBlocked.class);
        var cleared = last(ImplementationUnblocked.class);
        return standing != null ? standing.block() : cleared == null ? 0 : cleared.block();
    }

    /** The moment by which it is to be acknowledged, questions counted in. */
    Instant acknowledgeBy() {
        var answered = last(ApprovalQueryAnswered.class);
        return answered == null || answered.acknowledgeBy() == null ? order.acknowledgeBy() : answered.acknowledgeBy();
    }

    /** The moment by which it is to be removed. */
    Instant removeBy() {
        return Objects.requireNonNull(last(RemovalOrdered.class)).dueBy();
    }

    /** Only the approved terms as they stand are put into effect. */
    void mustBeTerms(String hash) {
        if (!hash.equals(order.termsHash())) {
            throw new Refused(ImplementationRefusal.OTHER_TERMS, "They have the hash " + order.termsHash() + ".");
        }
    }

    /** While a question is open everything else waits. */
    void mustNotWait() {
        var open = question();
        if (open != null) {
            throw new Refused(ImplementationRefusal.QUESTION_OPEN, open.sentence() + ".");
        }
    }

    /** While something stands in the way nobody reports it done. */
    void mustNotBeBlocked() {
        var block = last(ImplementationBlocked.class);
        if (block != null) {
            throw new Refused(ImplementationRefusal.BLOCKED, block.sentence() + ".");
        }
    }

    /** Nobody judges their own work, nor that of whom they act for. */
    void mustBeJudgedByAnother(Caller caller) {
        if (Hands.of(caller).stream().anyMatch(implementers::contains)) {
            throw new Refused(ImplementationRefusal.OWN_WORK);
        }
    }
}
