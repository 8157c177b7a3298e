package org.attestry.query.kernel;

import java.time.Instant;
import org.attestry.http.KnownProblem;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Problem;
import org.attestry.http.Rejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** One query being answered: the tables as they stand at one position, and the person who asks. */
public final class Answering {

    private final Object query;
    private final Person person;
    private final long position;
    private final Instant now;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private boolean narrowed;

    Answering(Object query, Person person, long position, Instant now, JdbcClient jdbc, JsonMapper json) {
        this.query = query;
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

    /** Plain SQL, for what {@link #select} is too narrow; whoever uses it narrows by {@link #markets()}. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Where the asker may look; asking for it says that the answer keeps to it. */
    public Markets markets() {
        narrowed = true;
        return person.markets();
    }

    /** Who asks. */
    public Person person() {
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

    boolean narrowed() {
        return narrowed;
    }

    Object query() {
        return query;
    }

    JsonMapper json() {
        return json;
    }
}
