package org.attestry.query.kernel;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.attestry.events.MarketId;
import org.attestry.http.Contract;
import org.attestry.http.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;

/**
 * A kind of question: its contract, what answers it, and who.
 *
 * @param answer the type of the answer
 * @param everyMarket whether the answer is the same for all markets
 * @param view the name of the view that answers; none if the ledger itself is asked
 */
public record Question(
        Contract contract,
        Type answer,
        boolean everyMarket,
        @Nullable String view) {

    static Question of(Method handler, @Nullable String view) {
        var where = handler.getDeclaringClass().getSimpleName() + "." + handler.getName();
        var record = handler.getParameterCount() == 0 ? Void.class : handler.getParameterTypes()[0];
        var query = AnnotationUtils.findAnnotation(record, Query.class);
        if (query == null || !record.isRecord() || !Asks.class.isAssignableFrom(record)) {
            throw new IllegalStateException(
                    where + " takes a record that has @Query and implements Asks as its first parameter");
        }
        if (Arrays.stream(record.getRecordComponents())
                .anyMatch(c -> c.getName().equals(AsOf.PARAMETER))) {
            throw new IllegalStateException(where + ": any query can be asked as of a moment; it needs no asOf itself");
        }
        var asked = ResolvableType.forClass(record).as(Asks.class).getGeneric(0);
        var given = ResolvableType.forMethodReturnType(handler);
        if (!asked.getType().equals(given.getType())) {
            throw new IllegalStateException(
                    where + " gives " + given + ", but " + record.getSimpleName() + " asks for " + asked);
        }
        return new Question(Contract.of(query.path(), record, query.by()), given.getType(), query.everyMarket(), view);
    }

    /**
     * Holds it against the rights of a person who asks.
     *
     * @throws org.attestry.http.Rejected 403
     */
    void mustBeOpenTo(Person person, Asks<?> asked) {
        person.mustBeAny(contract.by());
        for (var component : asked.getClass().getRecordComponents()) {
            if (!everyMarket && Parameters.valueOf(component, asked) instanceof MarketId market) {
                person.mustActIn(market);
            }
        }
    }

    /** Whether the answer is a stream of lines. */
    public boolean isLines() {
        return answer == Lines.class;
    }
}
