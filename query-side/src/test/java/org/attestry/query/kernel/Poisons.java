package org.attestry.query.kernel;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.attestry.events.network.ProviderEvent;
import org.attestry.events.network.ProviderEvent.ProviderRegistered;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A view that cannot take in what it is told not to, each time for another reason; it writes down what it could. */
@View(name = "test.poisons", version = 1)
@Tables("""
    create table provider (
        provider text primary key, story text not null default '', times integer not null default 0,
        marked text check (marked <> 'bad'), counted smallint not null default 0
    );
    create table tally (market text primary key, providers integer not null default 0);
    """)
final class Poisons {

    /** What goes wrong with an event. */
    enum Kind {
        HANDLER,
        CONSTRAINT,
        TYPE,
        NOTHING,
        STATEMENT,
        STACK,
        OUTAGE
    }

    private final Map<Long, Kind> at = new ConcurrentHashMap<>();
    private volatile long stuckAt;
    private volatile CountDownLatch reached = new CountDownLatch(0);

    Poisons poison(long position, Kind kind) {
        at.put(position, kind);
        return this;
    }

    /** At this position it goes no further until its node dies, and says that it has come there. */
    Poisons poison(long position, CountDownLatch reached) {
        stuckAt = position;
        this.reached = reached;
        return this;
    }

    void mend() {
        at.clear();
    }

    private void stuck() {
        reached.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException died) {
            throw new IllegalStateException(died);
        }
    }

    /** As when the database goes away: nothing that any event is to blame for. */
    static RuntimeException outage(String sentence) {
        return new UncategorizedSQLException("testing", null, new SQLException(sentence, "57P01"));
    }

    @EventHandler
    void on(ProviderEvent event, Rows rows, Trail trail) {
        switch (event) {
            case ProviderRegistered e -> {
                if (trail.position() == stuckAt) {
                    stuck();
                }
                var row = rows.add("provider", e.provider()).plus("times", 1);
                rows.add("tally", e.market()).plus("providers", 1);
                switch (at.get(trail.position())) {
                    case null -> {}
                    case HANDLER -> throw new IllegalStateException("cannot make sense of it");
                    case CONSTRAINT -> row.set("marked", "bad");
                    case TYPE -> row.set("counted", "many");
                    case NOTHING -> row.set("counted", null);
                    case STATEMENT -> rows.run("update no_such_table set x = 1");
                    case STACK -> throw new StackOverflowError();
                    case OUTAGE -> throw outage("gone");
                }
                rows.run(
                        "update provider set story = story || ' ' || ? where provider = ?",
                        trail.position(),
                        e.provider());
            }
        }
    }

    /** Of each provider, the positions that were taken in, in their order. */
    List<String> stories(JdbcTemplate jdbc) {
        return texts(jdbc, "select provider || ':' || story from %sprovider order by 1");
    }

    /** Position, state and cause of all that was not taken in. */
    List<String> letters(JdbcTemplate jdbc) {
        return texts(jdbc, "select concat_ws(' ', position, state, cause) from %sview_letter order by position");
    }

    List<String> texts(JdbcTemplate jdbc, String sql) {
        return jdbc.queryForList(sql.formatted("test_poisons_v1."), String.class);
    }
}
