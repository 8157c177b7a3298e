package org.attestry.query.kernel;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.DataSource;
import org.attestry.ledger.TestDatabase;

/**
 * A database with an empty ledger for each test. They are used again: emptying one costs a fraction of making one, but
 * takes a superuser who first takes the ledger's guards away.
 */
final class Databases {

    private static final Deque<DataSource> EMPTY = new ConcurrentLinkedDeque<>();

    private Databases() {}

    static DataSource withLedger() {
        var used = EMPTY.poll();
        return used == null ? TestDatabase.withLedger() : used;
    }

    /** The connections of one node. */
    static HikariDataSource pool(DataSource database) {
        var settings = new HikariConfig();
        settings.setDataSource(database);
        settings.setMaximumPoolSize(12);
        settings.setMinimumIdle(0);
        return new HikariDataSource(settings);
    }

    /** Takes back a database that nobody is connected to any more. */
    static void giveBack(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                alter table ledger.event disable trigger user;
                alter table ledger.head disable trigger user;
                delete from ledger.event;
                delete from ledger.place;
                update ledger.head set position = 0, recorded_at = 'epoch';
                alter table ledger.event enable always trigger append_only;
                alter table ledger.head enable always trigger never_removed;
                alter table ledger.head enable always trigger never_back;
                do $$ declare view text; begin
                    for view in select nspname from pg_namespace where nspname !~ '^(pg_.*|information_schema|public|ledger)$' loop
                        execute format('drop schema %I cascade', view);
                    end loop;
                end $$\
                """);
            connection.commit();
            EMPTY.add(database);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
