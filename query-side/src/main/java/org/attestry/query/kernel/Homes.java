package org.attestry.query.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Which homes there are: the one place that says from where a view is served, for all nodes and all programs. */
final class Homes {

    /** Sent on {@link ViewState#CHANNEL} when a home changes its stage. */
    static final String CHANGED = "homes";

    static final String TABLE = """
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

    Homes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes tables, in a transaction, while nobody else does. */
    void makeOnce(String tables) {
        lock();
        jdbc.execute(tables);
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
        move(schema, stage, "");
    }

    /** What was built can serve, unless it was given up meanwhile. */
    void ready(Schema schema) {
        move(schema, HomeStage.READY, " and stage = 'BUILDING'");
    }

    private void move(Schema schema, HomeStage stage, String provided) {
        jdbc.update(
                "update views_work.home set stage = ?, since = clock_timestamp() where schema = ?" + provided,
                stage.name(),
                schema.name());
        tell();
    }

    /** What a rebuild made. */
    List<Home> of(String rebuild) {
        return jdbc.query(
                "select * from views_work.home where rebuild = ? and stage <> 'GONE' order by schema", HOME, rebuild);
    }

    /** The home that served last. */
    Optional<Home> former(String view) {
        return jdbc.query("select * from views_work.home where view = ? and stage = 'FORMER'", HOME, view).stream()
                .findFirst();
    }

    /** Another rebuild that has made this view and neither serves nor is given up. */
    Optional<String> rebuilding(String view, String rebuild) {
        return jdbc
                .query(
                        "select rebuild from views_work.home where view = ? and rebuild <> ? and stage in ('BUILDING',"
                                + " 'READY')",
                        (row, number) -> row.getString(1),
                        view,
                        rebuild)
                .stream()
                .findFirst();
    }

    /** What no rebuild made but an upgrade, and does not serve yet. */
    List<Home> upgrades() {
        return jdbc.query(
                "select * from views_work.home where rebuild is null and stage in ('BUILDING', 'READY')", HOME);
    }

    /** Those that have been at a stage for so long. */
    List<Home> since(HomeStage stage, Duration time) {
        return jdbc.query(
                "select * from views_work.home where stage = ?"
                        + " and since < clock_timestamp() - make_interval(secs => ?)",
                HOME,
                stage.name(),
                time.toMillis() / 1_000.0);
    }

    /** It is no more. */
    void strike(Schema schema) {
        jdbc.update("delete from views_work.home where schema = ?", schema.name());
    }

    /** Its position, at which it stays until the present transaction ends. */
    long hold(Home home) {
        var sql = "select position from " + home.schema().name() + ".view_state for update";
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    /** Every node looks again when the present transaction commits. */
    private void tell() {
        jdbc.queryForList("select pg_notify(?, ?)", ViewState.CHANNEL, CHANGED);
    }

    /** Nobody else changes homes until the present transaction ends. */
    void lock() {
        jdbc.execute("select pg_advisory_xact_lock(hashtext('attestry.views'))");
    }
}
