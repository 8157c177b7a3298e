package org.attestry.query.kernel;

import java.util.NoSuchElementException;
import java.util.Objects;
import javax.sql.DataSource;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Holds one moment of the past of a view against another, from the states that can be asked as of them. */
public final class TwoMoments {

    /**
     * What differs between them; what is there then and was not before is added.
     *
     * @param from the earlier position, and {@code fromDigest} the name of the state there
     * @param to the later one
     */
    public record Between(int version, long from, String fromDigest, long to, String toDigest, Compared compared) {}

    private final Views views;
    private final Past past;
    private final TransactionTemplate outside;
    private final TransactionTemplate picture;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    TwoMoments(Views views, Past past, PlatformTransactionManager transactions, DataSource database, JsonMapper json) {
        this.views = views;
        this.past = past;
        this.json = json;
        jdbc = new JdbcTemplate(database);
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        picture = new TransactionTemplate(transactions);
        picture.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Between two instants or positions; 422 for what is no moment of the past, 202 while states are being made.
     *
     * @throws NoSuchElementException if there is no such view
     */
    public Between of(String view, String from, String to) {
        // states of the past are made by whoever asks first, who may be in a transaction that only reads
        return Objects.requireNonNull(outside.execute(status -> between(view, from, to)));
    }

    private Between between(String view, String from, String to) {
        var served = views.find(view).orElseThrow(() -> new NoSuchElementException("There is no view named " + view));
        var settled = past.limits().settled();
        long earlier = AsOf.of(from, settled, jdbc).position();
        long later = AsOf.of(to, settled, jdbc).position();
        if (later < earlier) {
            throw new Rejected(Problem.invalid("to", "must not be before from, which is position " + earlier));
        }
        var before = past.at(served, earlier);
        var after = past.at(served, later);
        var compared = Objects.requireNonNull(picture.execute(status -> {
            Place.of(after.schema()).enterForLong(jdbc);
            return new Comparison(after.schema(), before.schema(), jdbc, json).result();
        }));
        return new Between(
                Objects.requireNonNull(served.view()).version(),
                earlier,
                Objects.requireNonNull(before.digest()),
                later,
                Objects.requireNonNull(after.digest()),
                compared);
    }
}
