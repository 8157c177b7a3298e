package org.attestry.query.kernel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.support.TransactionTemplate;

/** Which homes there are: the one place that says from where a view is served, for all nodes and all programs. */
final class Homes {

    /** Sent on {@link ViewState#CHANNEL} when a home changes its stage. */
    static final String CHANGED = "homes";

    private static final String TABLE = """
        create schema if not exists views_work;
        create table if not exists views_work.home (
            schema text primary key, view text not null, version integer not null, stage text not null,
            rebuild text, since timestamptz not null default clock_timestamp()
        );
        create unique index if not exists one_home_serves on views_work.home (view) where stage = 'SERVING'\
        """;
    private static final RowMapper<Home> HOME = (row, number) -> new Home(
            new Schema(row.getString("schema")),
            row.getString("view"),
            row.getInt("version"),
            HomeStage.valueOf(row.getString("stage")));

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SchemaMaker schemas;

    Homes(JdbcTemplate jdbc, TransactionTemplate transaction, SchemaMaker schemas) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.schemas = schemas;
    }

    void prepare() {
        transaction.executeWithoutResult(status -> {
            lock();
            jdbc.execute(TABLE);
        });
    }

    List<Home> all() {
        return jdbc.query("select * from views_work.home order by schema", HOME);
    }

    /** The home that serves, whichever program made it. */
    Optional<Home> serving(String view) {
        return jdbc.query("select * from views_work.home where view = ? and stage = 'SERVING'", HOME, view).stream()
                .findFirst();
    }

    /**
     * Sees to it that a view has a home with which this program can go on. The first home of all serves at once. One
     * that only older programs can serve from is followed by one that is built beside it.
     *
     * @param versions of the view that this program has, the newest first
     */
    void settle(List<KnownView> versions) {
        var newest = versions.getFirst();
        transaction.executeWithoutResult(status -> {
            lock();
            var serving = serving(newest.name());
            if (serving.isEmpty()) {
                schemas.make(newest.home(), newest.tables());
                enter(newest, newest.home(), HomeStage.SERVING, null);
                return;
            }
            var served = serving.get();
            versions.stream()
                    .filter(served::isOf)
                    .findFirst()
                    .ifPresentOrElse(known -> schemas.make(served.schema(), known.tables()), () -> {
                        if (newest.version() > served.version()) {
                            enter(newest, newest.home(), HomeStage.BUILDING, null);
                        }
                    });
        });
    }

    /**
     * Writes a home down unless it is there already.
     *
     * @param rebuild what it is made for; null for one that this program cannot do without
     */
    void enter(KnownView view, Schema schema, HomeStage stage, @Nullable String rebuild) {
        jdbc.update(
                "insert into views_work.home (schema, view, version, stage, rebuild) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                schema.name(),
                view.name(),
                view.version(),
                stage.name(),
                rebuild);
        tell();
    }

    /** Moves a home on to another stage. */
    void move(Schema schema, HomeStage stage) {
        jdbc.update(
                "update views_work.home set stage = ?, since = clock_timestamp() where schema = ?",
                stage.name(),
                schema.name());
        tell();
    }

    /** Every node looks again when the present transaction commits. */
    private void tell() {
        jdbc.queryForList("select pg_notify(?, ?)", ViewState.CHANNEL, CHANGED);
    }

    void lock() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('attestry.views'))");
    }
}
