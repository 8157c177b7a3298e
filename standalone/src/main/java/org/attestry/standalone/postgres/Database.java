package org.attestry.standalone.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.attestry.ledger.Ledger;
import org.attestry.standalone.data.OwnerOnly;
import org.attestry.standalone.settings.StartRefused;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The product's database and who may do what in it.
 *
 * @param commandSide may append to the ledger and read it, and own the tables of its policies
 * @param querySide may read the ledger and own views
 */
public record Database(Account commandSide, Account querySide) {
    private static final String NAME = "attestry";

    /** One login; its password is made anew at every start and kept in memory only. */
    public record Account(String url, String user, String password) {
        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /** Makes the database where there is none, brings the ledger up to date and hands out the logins. */
    public static Database prepare(EmbeddedPostgres postgres) {
        try {
            Account owner = login(postgres, "attestry_owner", "createrole");
            Account command = login(postgres, "attestry_command", "");
            Account query = login(postgres, "attestry_query", "");
            makeDatabase(postgres, owner);
            Ledger.migrate(dataSource(owner));
            run(postgres, "postgres", "grant attestry_ledger_writer to " + command.user());
            run(postgres, "postgres", "grant attestry_ledger_reader to " + query.user());
            run(
                    postgres,
                    "postgres",
                    "grant create on database " + NAME + " to " + command.user() + ", " + query.user());
            return new Database(command, query);
        } catch (SQLException e) {
            throw new StartRefused("The database of Attestry could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void makeDatabase(EmbeddedPostgres postgres, Account owner) throws SQLException {
        if (!finds(postgres, "select 1 from pg_database where datname = ?", NAME)) {
            run(postgres, "postgres", "create database " + NAME + " owner " + owner.user());
            run(postgres, "postgres", "revoke all on database " + NAME + " from public");
        }
        run(postgres, "postgres", "grant connect on database " + NAME + " to attestry_command, attestry_query");
    }

    private static Account login(EmbeddedPostgres postgres, String user, String abilities) throws SQLException {
        String password = OwnerOnly.randomPassword();
        if (!finds(postgres, "select 1 from pg_roles where rolname = ?", user)) {
            run(postgres, "postgres", "create role " + user);
        }
        run(postgres, "postgres", "alter role " + user + " login " + abilities + " password '" + password + "'");
        return new Account(postgres.url(NAME), user, password);
    }

    private static boolean finds(EmbeddedPostgres postgres, String sql, String name) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser("postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(EmbeddedPostgres postgres, String database, String sql) throws SQLException {
        try (Connection connection = postgres.connectAsSuperuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PGSimpleDataSource dataSource(Account account) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(account.url());
        source.setUser(account.user());
        source.setPassword(account.password());
        return source;
    }
}
