package org.attestry.query.kernel;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attestry.http.KnownProblem;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.attestry.query.kernel.live.Regard;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One query being answered: the tables as they stand at one position, and the person who asks. */
public final class Answering {

    private final Object asked;
    private final Person person;
    private final long position;
    private final Instant now;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Set<Counting<?>> counted = new HashSet<>();
    private boolean narrowed;
    private Regard regard = Regard.NOTHING;

    Answering(Object asked, Person person, long position, Instant now, JdbcClient jdbc, JsonMapper json) {
        this.asked = asked;
        this.person = person;
        this.position = position;
        this.now = now;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Rows of one table. */
    public Select from(String table) {
        return select("select * from " + table);
    }

    /** Rows of any statement; {@code :name} stands for the query's own field of that name. */
    public Select select(String sql) {
        return new Select(this, sql);
    }

    /** The figures of a counting: a row for each group that these columns tell apart, or one row for all. */
    public Select count(Counting<?> counting, String... by) {
        counted.add(counting);
        return new CountingSql(counting, this).figures(List.of(by));
    }

    /** What each candidate contributes to a figure that Java makes, in a column of that name; no row for those left out. */
    public Select each(Counting<?> counting, String figure) {
        counted.add(counting);
        return new CountingSql(counting, this)
                .contributions(counting.named(figure).orElseThrow());
    }

    /** Plain SQL, for what {@link #select} is too narrow; whoever uses it narrows by {@link #markets()}. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Where the asker may look; asking for it says that the answer keeps to it. */
    public Markets markets() {
        regard = regard == Regard.PERSON ? regard : Regard.MARKETS;
        narrowed = true;
        return person.markets();
    }

    /** Who asks. */
    public Person person() {
        regard = Regard.PERSON;
        return person;
    }

    /** The last position of the ledger that the tables include. */
    public long position() {
        return position;
    }

    /** The time that counts as the present; in a question about the past it is then, as {@code now()} is in SQL. */
    public Instant now() {
        return now;
    }

    /** The answer to a question about something that is not there, or not for these eyes. */
    public static Rejected unknown(Object thing) {
        return new Rejected(
                Problem.of(KnownProblem.NOT_FOUND, "Nothing is known of " + thing + ", at least not in your markets."));
    }

    /** What of the asker was looked at so far. */
    Regard regard() {
        return regard;
    }

    boolean narrowed() {
        return narrowed;
    }

    /** What was asked, or what the figure to be explained was asked by. */
    Object query() {
        return asked instanceof Explain explain ? explain.query() : asked;
    }

    /** What was asked, as it was. */
    Object asked() {
        return asked;
    }

    /** What can be explained must have been counted the same way. */
    void mustHaveCounted(List<Counting<?>> countings) {
        for (var counting : countings) {
            if (!counted.contains(counting)) {
                throw new IllegalStateException(asked.getClass().getName() + " was answered without counting "
                        + counting.names().toList() + " as they are explained: use count(...) or each(...)");
            }
        }
    }

    JsonMapper json() {
        return json;
    }
}
