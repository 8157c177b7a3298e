package org.attestry.command.kernel.policies;

import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a page count, in one transaction: what is due, what is woken, what is parked, and how far each policy has come. */
final class Count {

    private final Place place;
    private final DueRows rows;
    private final LetterRows letters;
    private final TransactionTemplate transaction;

    Count(Place place, DueRows rows, LetterRows letters, TransactionTemplate transaction) {
        this.place = place;
        this.rows = rows;
        this.letters = letters;
        this.transaction = transaction;
    }

    /** False if the work has gone to another node: then nothing of the page counts. */
    boolean let(Heard heard, List<Standing> standings) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!place.move(standings)) {
                return false;
            }
            rows.apply(heard.due());
            letters.apply(heard.letters().of(heard.failed().keySet()));
            heard.wakings().forEach(waking -> rows.wake(waking.kind(), waking.by(), waking.position()));
            return true;
        }));
    }
}
