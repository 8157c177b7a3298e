package org.attestry.query.kernel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.attestry.events.Event;
import org.attestry.events.StaffId;
import org.attestry.http.Markets;
import org.attestry.http.Person;
import org.attestry.http.Role;
import org.attestry.ledger.Append;
import org.attestry.ledger.Entry;
import org.attestry.ledger.Ledger;

/**
 * Events happen in a real ledger with a database of its own, the views under test hear them through Axon's own
 * processors, and questions are put to them.
 *
 * <pre>{@code
 * @AutoClose private final History history = History.seenBy(new VisitLog());
 * @Test void a_voided_visit_stays_in_the_log() {
 *     history.happened(VISIT_LOGGED).by("stf-dana").because("wrong office").happened(VISIT_VOIDED);
 *     assertThat(history.ask(new FindVisits(...)).items()).singleElement()...
 * }
 * }</pre>
 */
public final class History implements AutoCloseable {

    /** Sees every market and may ask almost everything. */
    public static final Person DIRECTOR =
            new Person(new StaffId("stf-director"), Set.of(Role.DIRECTOR), Markets.EVERY, null);

    private final DataSource database;
    private final QueryNode node;
    private final Map<String, Long> lengths = new HashMap<>();
    private final Map<String, Object> metadata = new TreeMap<>(Map.of("actor", "stf-director", "source", "test"));
    private long position;

    private History(Function<Ledger, Object[]> handlers) {
        database = Databases.withLedger();
        node = new QueryNode(database, handlers, QueryNode.CATALOGUE);
    }

    /** A history that these views hear. */
    public static History seenBy(Object... views) {
        return new History(ledger -> views);
    }

    /** A history whose ledger is asked itself, by a class with {@code @Answers}. */
    public static History seenByDesk(Function<Ledger, Object> desk) {
        return new History(ledger -> new Object[] {desk.apply(ledger)});
    }

    /** The canonical line of everything that happened. */
    public List<String> canonicalLines() {
        return node.tools().canonicalLines();
    }

    /** What views take that read stored events themselves. */
    public static EventReader reader() {
        return new EventReader(QueryNode.CATALOGUE, QueryNode.JSON);
    }

    /** From here on this person acts. */
    public History by(String staff) {
        return noting("actor", staff);
    }

    /** From here on this is the reason given. */
    public History because(String reason) {
        return noting("reason", reason);
    }

    /** From here on this is noted with each event. */
    public History noting(String key, Object value) {
        metadata.put(key, value);
        return this;
    }

    /** These things happen, one after the other, in one append. */
    public History happened(Event... events) {
        var entries = Arrays.stream(events).map(this::entry).toList();
        position = node.ledger().append(new Append(entries, List.of(), null)).lastPosition();
        return this;
    }

    private Entry entry(Event event) {
        var stored = QueryNode.CATALOGUE.of(event.getClass());
        var stream = event.subject().value();
        long sequence = lengths.merge(stream, 1L, Long::sum) - 1;
        return new Entry(
                stream,
                sequence,
                stored.name(),
                stored.revision(),
                UUID.randomUUID(),
                QueryNode.JSON.writeValueAsString(metadata),
                QueryNode.JSON.writeValueAsString(event));
    }

    /** The last position of the history so far. */
    public long position() {
        return position;
    }

    /** The answer a director gets, with all that happened so far in it. */
    public <T> T ask(Asks<T> query) {
        return as(DIRECTOR).ask(query);
    }

    /** Whoever may ask as this person. */
    public Asking as(Person person) {
        return new Asking(person, node, () -> position);
    }

    /** Somebody with one role and these markets. */
    public Asking as(Role role, Markets markets) {
        return as(new Person(new StaffId("stf-" + role.claim()), Set.of(role), markets, null));
    }

    /** Waits until every view includes all that happened so far. */
    public void awaitViews() {
        node.awaitViews(position);
    }

    /** What works on views besides the processors. */
    public Tools tools() {
        return node.tools();
    }

    QueryNode node() {
        return node;
    }

    DataSource database() {
        return database;
    }

    @Override
    public void close() {
        node.close();
        Databases.giveBack(database);
    }
}
