package org.attestry.query.views;

import java.util.NoSuchElementException;
import org.attestry.query.kernel.Answering;
import org.attestry.query.kernel.Answers;
import org.attestry.query.kernel.RowChange;
import org.attestry.query.kernel.TwoMoments;
import org.axonframework.queryhandling.QueryHandler;

/** Says what changed in views between moments of the past. */
@Answers
final class ChangesDesk {

    private final TwoMoments moments;

    ChangesDesk(TwoMoments moments) {
        this.moments = moments;
    }

    @QueryHandler
    ViewChanges compare(CompareStates query, Answering sql) {
        TwoMoments.Between between;
        try {
            between = moments.of(query.view(), query.from(), query.to());
        } catch (NoSuchElementException none) {
            throw Answering.unknown("a view named " + query.view());
        }
        var compared = between.compared();
        return new ViewChanges(
                query.view(),
                between.version(),
                between.from(),
                between.fromDigest(),
                between.to(),
                between.toDigest(),
                compared.added(),
                compared.gone(),
                compared.changed(),
                compared.sample().stream().map(RowChange::of).toList());
    }
}
